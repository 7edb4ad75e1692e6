import { type FactBook, openFacts } from '../../facts/book.ts';
import type { Fact } from '../../facts/fact.ts';
import { parseFacts } from '../../facts/parseFacts.ts';
import { disputeOf } from '../../facts/standing.ts';
import type { LocalText } from '../../facts/text.ts';
import { BANK_VERSION, type Bank } from '../../quiz/bank.ts';
import { type Kind, type Option, Question, type QuestionOf } from '../../quiz/question.ts';
import { citeAll, explain, standingOfAll } from '../basis.ts';
import type { Check } from '../checks/check.ts';
import { LIGHTHOUSE, OTHER_FILMS } from './allKindsFacts.ts';

const FILM = 'the-lighthouse-1999';

/** The books of the sample films; the first is the one that most questions are about. */
export const SAMPLE_BOOKS: readonly FactBook[] = [LIGHTHOUSE, ...OTHER_FILMS].map(openText);

/** A small bank without a flaw that has every kind of question: plain, qualified, attributed, disputed, of several films. */
export const ALL_KINDS: Bank = {
  format: 'reel-quiz/bank',
  version: BANK_VERSION,
  id: 'all-kinds',
  films: SAMPLE_BOOKS.map(({ file: { film } }) => ({
    id: film.id,
    title: { en: titleOf(film, 'display'), zh: titleOf(film, 'original') },
    year: film.year,
  })),
  seed: 1,
  questions: [
    ask('director', ['director'], ['Who directed the film?', '影片的导演是谁？'], {
      kind: 'choice',
      options: people('Li Ming', 'He Wen', 'Ma Jun', 'Gao Yun'),
      key: 'li-ming',
    }),
    ask('pilot', ['plays-pilot'], ['Who plays the pilot?', '领航员由谁饰演？'], {
      kind: 'choice',
      options: people('Wang Fang', 'Sun Tao', 'Xu Jing'),
      key: 'sun-tao',
    }),
    ask('us-rights', ['us-rights'], ['Which company bought the US rights?', '哪家公司买下了美国发行权？'], {
      kind: 'choice',
      options: people('Wick Films', 'Oil Films', 'Lamp Films', 'Glow Films'),
      key: 'lamp-films',
    }),
    ask('keeper', ['keeper-was'], ['What was the keeper in his youth?', '守灯老人年轻时做什么？'], {
      kind: 'choice',
      options: words(
        ['A baker', '面包师'],
        ['A dentist', '牙医'],
        ['A teacher', '教师'],
        ['A sailor', '水手'],
      ),
      key: 'a-sailor',
    }),
    ask('runtime', ['runtime'], ['How long is the film?', '影片片长多少？'], {
      kind: 'choice',
      options: words(
        ['82 minutes', '82分钟'],
        ['88 minutes', '88分钟'],
        ['97 minutes', '97分钟'],
        ['109 minutes', '109分钟'],
      ),
      fixedOrder: true,
      key: '97-minutes',
    }),
    ask(
      'earliest',
      ['the-ferry-1985/year', 'the-quay-1991/year', 'year'],
      ['Which of these films came out first?', '下列影片中，哪一部最早问世？'],
      {
        kind: 'choice',
        options: words(
          ['The Quay', '《码头》'],
          ['The Ferry', '《渡船》'],
          ['The Lighthouse (1999)', '《灯塔》（1999）'],
        ),
        key: 'the-ferry',
      },
    ),
    truth(
      'true-camera',
      'camera',
      'true',
      'Zhao Lei was the cinematographer of The Lighthouse (1999).',
      '《灯塔》（1999）的摄影师是Zhao Lei。',
    ),
    truth(
      'false-director',
      'director',
      'false',
      'Gao Yun directed The Lighthouse (1999).',
      '《灯塔》（1999）由Gao Yun执导。',
    ),
    truth(
      'true-location',
      'location',
      'true',
      'The Lighthouse (1999) was shot in Qingdao.',
      '《灯塔》（1999）在青岛拍摄。',
    ),
    ask(
      'producers',
      ['producers'],
      ['Which two of these people produced the film?', '下列哪两位是影片的制片人？'],
      {
        kind: 'select',
        options: people('Ma Jun', 'Chen Bo', 'He Wen', 'Xu Jing', 'Gao Yun'),
        key: ['chen-bo', 'xu-jing'],
      },
    ),
    ask(
      'steps',
      ['storm', 'rescue', 'letter'],
      ['Put these moments in order, first to last.', '请按先后顺序排列这些情节。'],
      {
        kind: 'order',
        options: words(
          ['A letter is sent', '寄出一封信'],
          ['A storm breaks', '暴风雨来临'],
          ['A child is rescued', '孩子获救'],
        ),
        key: ['a-storm-breaks', 'a-child-is-rescued', 'a-letter-is-sent'],
      },
    ),
    ask(
      'place',
      ['storm', 'rescue', 'letter'],
      ['Where does “A letter is sent” belong in the story?', '“寄出一封信”在故事里该放在哪里？'],
      {
        kind: 'place',
        line: words(['A storm breaks', '暴风雨来临'], ['A child is rescued', '孩子获救']),
        card: { id: 'a-letter-is-sent', text: { en: 'A letter is sent', zh: '寄出一封信' } },
        key: 2,
      },
    ),
    ask(
      'timeline',
      ['the-ferry-1985/year', 'the-quay-1991/year', 'the-lighthouse-2009/year'],
      ['Put these films in order, earliest first.', '请把这些影片从早到晚排列。'],
      {
        kind: 'order',
        film: 'the-ferry-1985',
        options: [
          ...words(['The Quay', '《码头》'], ['The Ferry', '《渡船》']),
          { id: 'the-lighthouse-2009', text: { en: 'The Lighthouse (2009)', zh: '《灯塔》（2009）' } },
        ],
        key: ['the-ferry', 'the-quay', 'the-lighthouse-2009'],
      },
    ),
    ask(
      'parts',
      ['plays-keeper', 'plays-pilot', 'plays-orphan'],
      ['Match each actor with a part.', '请把演员和角色连起来。'],
      {
        kind: 'match',
        prompts: people('Wang Fang', 'Sun Tao', 'Xu Jing'),
        options: words(
          ['The pilot', '领航员'],
          ['The widow', '寡妇'],
          ['The old keeper', '守灯老人'],
          ['The orphan', '孤儿'],
        ),
        key: { 'wang-fang': 'the-old-keeper', 'sun-tao': 'the-pilot', 'xu-jing': 'the-orphan' },
      },
    ),
    ask('minutes', ['runtime'], ['How many minutes does the film run?', '影片长多少分钟？'], {
      kind: 'number',
      key: 97,
      unit: 'minutes',
      range: { least: 60, most: 180, step: 1 },
      within: 2,
      span: 30,
    }),
    ask('camera', ['camera'], ['Who was the cinematographer of the film?', '影片的摄影师是谁？'], {
      kind: 'text',
      key: { en: 'Zhao Lei', zh: 'Zhao Lei' },
      accepts: ['Zhao Lei', 'Lei Zhao', 'Ray Zhao'],
      rejects: ['Zhao Li'],
    }),
    ask('where', ['location'], ['Where was the film shot?', '影片是在哪里拍的？'], {
      kind: 'text',
      key: { en: 'Qingdao', zh: '青岛' },
      accepts: ['Qingdao', '青岛'],
      rejects: [],
    }),
    ask('who-is-it', ['storm', 'rescue', 'letter'], ['Who is it?', '这是谁？'], {
      kind: 'clues',
      clues: [
        { en: 'A storm breaks before this person’s eyes.', zh: '此人眼看暴风雨来临。' },
        { en: 'This person writes to a widow.', zh: '此人给寡妇写信。' },
        { en: 'This person saves an orphan from the waves.', zh: '此人从海浪里救起孤儿。' },
      ],
      options: [
        { id: 'pilot', text: { en: 'The pilot', zh: '领航员' } },
        { id: 'cook', text: { en: 'The cook', zh: '厨子' } },
        { id: 'keeper', text: { en: 'The old keeper', zh: '守灯老人' } },
      ],
      key: 'keeper',
    }),
  ],
};

/** A question of the sample bank, of the kind that it has. */
export function sample<K extends Kind>(id: string, kind: K): QuestionOf<K> {
  const isIt = (question: Question): question is QuestionOf<K> =>
    question.id === id && question.kind === kind;
  const question = ALL_KINDS.questions.find(isIt);
  if (!question) throw new Error(`there is no question ${id} of the kind ${kind}`);
  return question;
}

/** The flaws that a check finds in questions of the sample films, with their facts. */
export function lookAt(check: Check, questions: readonly Question[], films = ALL_KINDS.films): string[] {
  return check.run({ films, questions, bookOf: sampleBookOf }).map(({ message }) => message);
}

/** Gives the facts of the sample films. */
export function sampleBookOf(film: string): FactBook | undefined {
  return SAMPLE_BOOKS.find(({ file }) => file.film.id === film);
}

type Answers = Record<string, unknown> & { kind: Question['kind']; film?: string };

/** Makes a question whose standing, sources and explanation follow from its facts. */
function ask(id: string, refs: readonly string[], [en, zh]: [string, string], answers: Answers): Question {
  const film = answers.film ?? FILM;
  const known = refs.map((ref) => {
    const [where, name] = ref.includes('/') ? (ref.split('/') as [string, string]) : [film, ref];
    const book = sampleBookOf(where);
    const fact = book?.fact(name);
    if (!book || !fact) throw new Error(`there is no fact ${ref}`);
    return { book, fact };
  });
  const [first] = known;
  if (!first) throw new Error(`${id} has no facts`);
  const facts: Fact[] = known.map(({ fact }) => fact);
  const dispute = disputeOf(first.book, first.fact);
  const sources = known.flatMap(({ book, fact }) => citeAll(book, [fact]));
  return Question.parse({
    id,
    topic: first.fact.topic,
    template: 'by-hand',
    facts: refs.map((ref) => (ref.startsWith(`${film}/`) ? ref.slice(film.length + 1) : ref)),
    ...standingOfAll(first.book, [first.fact]),
    stem: { en, zh },
    explanation: explain(facts),
    ...(dispute && {
      dispute: {
        about: dispute.about,
        claims: dispute.claims.map((claim) => ({
          claim: claim.claim,
          sources: first.book.cite(claim.sources),
        })),
      },
    }),
    sources: [...new Map(sources.map((source) => [`${source.id} ${source.at.en}`, source])).values()],
    spoiler: facts.some(({ spoiler }) => spoiler),
    difficulty: 0.5,
    ...answers,
    film,
  });
}

function truth(id: string, fact: string, key: 'true' | 'false', en: string, zh: string): Question {
  return ask(id, [fact], [`True or false: ${en}`, `判断对错：${zh}`], {
    kind: 'truth',
    options: words(['True', '对'], ['False', '错']),
    fixedOrder: true,
    key,
  });
}

function people(...names: string[]): Option[] {
  return words(...names.map((name): [string, string] => [name, name]));
}

function words(...texts: [string, string][]): Option[] {
  return texts.map(([en, zh]) => {
    const text: LocalText = { en, zh };
    return {
      id: en
        .replace(/ \(\d+\)/, '')
        .toLowerCase()
        .replaceAll(' ', '-'),
      text,
    };
  });
}

function openText(text: string): FactBook {
  const facts = parseFacts(text);
  if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
  return openFacts(facts.value);
}

function titleOf(film: FactBook['file']['film'], kind: string): string {
  return film.titles.find((title) => title.kind === kind)?.text ?? film.id;
}

import type { LocalText } from '../../facts/text.ts';
import type { Question } from '../../quiz/question.ts';
import { type Check, filmsOf, wholeRefs } from './check.ts';
import { answerTexts, askingTexts } from './parts.ts';
import { allWords, characterPairs, contentWords, hasHan, mentions, plain } from './words.ts';

/** How much of a question another one has to repeat, next to its answer, to answer it. */
const MOST_OF_IT = 0.75;
/** Fewer words ask nothing in particular: "Which film is this?" */
const LEAST_WORDS = 2;

/**
 * No stem, prompt or clue states what another question asks. Questions on a common fact are left out here, since drawing
 * a round keeps them apart (`clash` in src/quiz).
 * Source: Haladyna, Downing and Rodriguez (2002), guideline "keep the content of each item independent of the others".
 */
export const noCrossAnswer: Check = {
  id: 'no-cross-answer',
  run: ({ questions }) => {
    const tellers = indexOf(questions);
    return questions.flatMap((asked) => {
      if (asked.kind === 'truth') return [];
      const facts = new Set(wholeRefs(asked));
      const found = new Set<Question>();
      for (const answer of answerTexts(asked)) {
        for (const text of candidates(tellers, asked, answer)) {
          if (text.question === asked || found.has(text.question)) continue;
          if (!tells(text.words, answer, asked)) continue;
          if (!wholeRefs(text.question).some((ref) => facts.has(ref))) found.add(text.question);
        }
      }
      return [...found].map(({ id }) => ({
        rule: 'no-cross-answer',
        question: id,
        message: `its stem answers the question ${asked.id}: say less`,
      }));
    });
  },
};

/** A text that a player reads before an answer, and its question. */
interface Told {
  question: Question;
  words: LocalText;
}

/** For each film and word the texts that have it, so that an answer is looked for only where its rarest word is. */
type Index = Map<string, Told[]>;

function indexOf(questions: readonly Question[]): Index {
  const index: Index = new Map();
  for (const question of questions) {
    // A false statement tells nothing.
    if (question.kind === 'truth' && question.key === 'false') continue;
    for (const words of askingTexts(question)) {
      const told = { question, words };
      for (const film of filmsOf(question)) {
        for (const token of tokensOf(words)) {
          const list = index.get(`${film} ${token}`);
          if (list) list.push(told);
          else index.set(`${film} ${token}`, [told]);
        }
      }
    }
  }
  return index;
}

function candidates(index: Index, { film }: Question, answer: LocalText): Set<Told> {
  const found = new Set<Told>();
  const rarest = (tokens: readonly string[]) => {
    const lists = tokens
      .map((token) => index.get(`${film} ${token}`) ?? [])
      .sort((a, b) => a.length - b.length);
    for (const told of lists[0] ?? []) found.add(told);
  };
  rarest(allWords(answer.en));
  if (answer.zh !== undefined) rarest(characterPairs(answer.zh));
  return found;
}

function tokensOf({ en, zh }: LocalText): Set<string> {
  return new Set([...allWords(en), ...characterPairs(zh ?? '')]);
}

/** Whether a text holds an answer along with most of what its question asks: its stem, or one of its clues. */
function tells(words: LocalText, answer: LocalText, asked: Question): boolean {
  const texts = asked.kind === 'clues' ? asked.clues : [asked.stem];
  return texts.some((text) => tellsText(words, answer, text));
}

function tellsText(words: LocalText, answer: LocalText, stem: LocalText): boolean {
  const english = contentWords(stem.en);
  if (mentions(words.en, answer.en) && repeats(english, new Set(contentWords(words.en)))) return true;
  const { zh } = words;
  if (zh === undefined || stem.zh === undefined || answer.zh === undefined) return false;
  if (!hasHan(answer.zh) || !plain(zh).includes(plain(answer.zh))) return false;
  return repeats(characterPairs(stem.zh), new Set(characterPairs(zh)));
}

function repeats(asked: readonly string[], said: ReadonlySet<string>): boolean {
  const words = new Set(asked);
  const common = [...words].filter((word) => said.has(word)).length;
  return words.size >= LEAST_WORDS && common / words.size >= MOST_OF_IT;
}

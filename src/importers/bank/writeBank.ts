import type { LocalText } from '../../facts/text.ts';
import { flawOfWords, MOST_CHARACTERS } from '../../facts/plainWords.ts';
import type { Topic } from '../../facts/topic.ts';
import { Bank, BANK_VERSION } from '../../quiz/bank.ts';
import { type FilmCard, type Option, Question } from '../../quiz/question.ts';
import { idFrom } from '../film/entities.ts';
import { type Notice, type NoticeCode, notice, placeText } from '../notice.ts';
import type { Assumption, BankReading, ReadPart } from '../reading.ts';
import { cleanWords } from '../text/clean.ts';
import type { BankHints, FilmName, QuestionRow, RowAnswers } from './rows.ts';

/** What a question is taken to be about, and how hard it is, where neither the file nor its importer says so. */
const ASSUMED_TOPIC: Topic = 'production';
const ASSUMED_DIFFICULTY = 0.5;
const MOST_CHOICES = 4;
const MOST_SELECTED_FROM = 8;
const MOST_PAIRS = 6;
const MOST_ROWS = 20_000;

/**
 * Writes the questions of a file as a bank. Each names the file and its place there as its source, and is asked as the
 * file's word, since nobody knows how far it can be trusted. What the file lacks is assumed and counted, and never made
 * up: an explanation repeats the answer with its source. A row that makes no question is left out with the reason.
 */
export function writeBank(
  rows: readonly QuestionRow[],
  hints: BankHints,
  before: readonly Notice[] = [],
): BankReading {
  const notices: Notice[] = [...before];
  const assumed = new Map<string, Assumption>();
  const assume = (field: Assumption['field'], value: string) => {
    const key = `${field} ${value}`;
    const known = assumed.get(key) ?? { field, value, questions: 0 };
    known.questions += 1;
    assumed.set(key, known);
  };
  const films = new Map<string, FilmCard>();
  const questions: Question[] = [];
  const read: ReadPart[] = [];
  const ids = new Set<string>();
  const counts = new Map<string, number>();
  const asked = new Map<string, string>();
  if (rows.length > MOST_ROWS) notices.push(notice('too-many', {}, { count: rows.length, most: MOST_ROWS }));

  for (const row of rows.slice(0, MOST_ROWS)) {
    const { place } = row;
    const refuse = (code: NoticeCode, details: Record<string, string | number> = {}) => {
      notices.push(notice(code, place, details));
    };
    const cleaned = cleanRow(row, notices);
    if (!cleaned) {
      refuse(row.stem.en.trim() === '' ? 'question-missing' : 'answer-missing');
      continue;
    }
    const answers = answersOf(cleaned.answers, refuse);
    if (!answers) continue;
    const key = JSON.stringify([cleaned.stem.en.toLowerCase(), cleaned.film ?? null, cleaned.answers]);
    const first = asked.get(key);
    if (first !== undefined) {
      refuse('question-twice', { first });
      continue;
    }
    const film = cardOf(cleaned.film, hints);
    if (cleaned.film === undefined && hints.film === undefined) assume('film', film.title.en);
    const topic = cleaned.topic ?? hints.topic ?? ASSUMED_TOPIC;
    if (cleaned.topic === undefined && hints.topic === undefined) assume('topic', topic);
    const difficulty = cleaned.difficulty ?? ASSUMED_DIFFICULTY;
    if (cleaned.difficulty === undefined) assume('difficulty', String(difficulty));
    const spoiler = cleaned.spoiler ?? topic === 'plot';
    if (cleaned.spoiler === undefined) assume('spoiler', String(spoiler));
    const id = freeId(ids, cleaned.id ?? idFrom(cleaned.stem.en) ?? row.at.en, counts);
    const source = sourceOf(cleaned, hints);
    const question = Question.safeParse({
      id,
      film: film.id,
      topic,
      template: 'by-hand',
      facts: [id],
      standing: 'attributed',
      attribution: source.according,
      stem: cleaned.stem,
      ...answers.fields,
      explanation: cleaned.explanation ?? explanationOf(answers.shown, row.at, hints),
      sources: [source.citation],
      spoiler,
      difficulty,
    });
    if (!question.success) {
      const [issue] = question.error.issues;
      refuse('bad-field', { reason: issue?.message ?? 'it makes no question' });
      continue;
    }
    ids.add(id);
    asked.set(key, placeText(place));
    films.set(film.id, film);
    questions.push(question.data);
    read.push({ id, place });
  }
  const bank = Bank.safeParse({
    format: 'reel-quiz/bank',
    version: BANK_VERSION,
    id: hints.id ?? idFrom(hints.file.replace(/\.[^.]*$/, '')) ?? 'imported',
    films: [...films.values()],
    seed: 1,
    questions,
  });
  return { bank: bank.success ? bank.data : undefined, read, notices, assumed: [...assumed.values()] };
}

/** A row whose words are all plain; undefined where nothing is left of what it needs. */
function cleanRow(row: QuestionRow, notices: Notice[]): QuestionRow | undefined {
  const flaws = { isMended: false, isTooLong: false };
  const words = (text: string): string => {
    if (text.length > MOST_CHARACTERS) {
      flaws.isTooLong = true;
      return '';
    }
    const cleaned = cleanWords(text);
    if (cleaned.isMended) flaws.isMended = true;
    return flawOfWords(cleaned.words) === undefined ? cleaned.words : '';
  };
  const local = ({ en, zh }: LocalText): LocalText => {
    const chinese = zh === undefined ? '' : words(zh);
    return { en: words(en), ...(chinese === '' ? {} : { zh: chinese }) };
  };
  const answers = cleanAnswers(row.answers, local, words);
  const stem = local(row.stem);
  const explanation = row.explanation && local(row.explanation);
  const source = row.source === undefined ? undefined : words(row.source);
  const title = row.film === undefined ? undefined : words(row.film.title);
  if (flaws.isTooLong)
    notices.push(notice('text-too-long', row.place, { size: 'more', most: MOST_CHARACTERS }));
  if (flaws.isMended) notices.push(notice('text-cleaned', row.place, { value: stem.en }));
  if (stem.en === '' || !answers || flaws.isTooLong) return undefined;
  const { place, at, film, id, topic, difficulty, spoiler } = row;
  return {
    place,
    at,
    stem,
    answers,
    ...(id === undefined ? {} : { id }),
    ...(topic === undefined ? {} : { topic }),
    ...(difficulty === undefined ? {} : { difficulty }),
    ...(spoiler === undefined ? {} : { spoiler }),
    ...(explanation && explanation.en !== '' ? { explanation } : {}),
    ...(source === undefined || source === '' ? {} : { source }),
    ...(film && title !== undefined && title !== '' ? { film: { ...film, title } } : {}),
  };
}

function cleanAnswers(
  answers: RowAnswers,
  local: (text: LocalText) => LocalText,
  words: (text: string) => string,
): RowAnswers | undefined {
  const filled = (texts: readonly LocalText[]) => texts.map(local).filter(({ en }) => en !== '');
  switch (answers.kind) {
    case 'truth':
      return answers;
    case 'type': {
      const accepts = [...new Set(answers.accepts.map(words).filter((text) => text !== ''))];
      return accepts.length === 0
        ? undefined
        : { kind: 'type', accepts, ...(answers.shown ? { shown: local(answers.shown) } : {}) };
    }
    case 'match': {
      const pairs = answers.pairs.map(([one, other]) => [local(one), local(other)] as const);
      return pairs.some(([one, other]) => one.en === '' || other.en === '')
        ? undefined
        : { kind: 'match', pairs };
    }
    case 'choose': {
      const right = filled(answers.right);
      return right.length === 0
        ? undefined
        : {
            kind: 'choose',
            right,
            wrong: filled(answers.wrong),
            ...(answers.order ? { order: filled(answers.order) } : {}),
          };
    }
  }
}

/** The part of a question that is answered, and the right answer in words. */
interface Answers {
  fields: object;
  shown: LocalText;
}

function answersOf(
  answers: RowAnswers,
  refuse: (code: NoticeCode, details?: Record<string, string | number>) => void,
): Answers | undefined {
  switch (answers.kind) {
    case 'truth':
      return {
        fields: {
          kind: 'truth',
          options: [
            { id: 'true', text: { en: 'True', zh: '对' } },
            { id: 'false', text: { en: 'False', zh: '错' } },
          ],
          fixedOrder: true,
          key: String(answers.isTrue),
        },
        shown: answers.isTrue ? { en: 'True', zh: '对' } : { en: 'False', zh: '错' },
      };
    case 'type': {
      const [first = ''] = answers.accepts;
      const shown = answers.shown ?? { en: first };
      return { fields: { kind: 'text', key: shown, accepts: [...answers.accepts], rejects: [] }, shown };
    }
    case 'match':
      return matchOf(answers.pairs, refuse);
    case 'choose':
      return choiceOf(answers, refuse);
  }
}

function choiceOf(
  { right, wrong, order }: Extract<RowAnswers, { kind: 'choose' }>,
  refuse: (code: NoticeCode, details?: Record<string, string | number>) => void,
): Answers | undefined {
  const all = order ?? [...right, ...wrong];
  const twice = twiceAmong(all);
  const most = right.length > 1 ? MOST_SELECTED_FROM : MOST_CHOICES;
  if (twice !== undefined) refuse('answers-alike', { value: twice });
  else if (wrong.length === 0) refuse(right.length > 1 ? 'all-right' : 'answers-too-few');
  else if (all.length > most) refuse('answers-too-many', { count: all.length, most });
  else {
    const options = all.map((text, index): Option => ({ id: String.fromCharCode(97 + index), text }));
    const keys = options.filter(({ text }) => right.some((one) => one.en === text.en)).map(({ id }) => id);
    const shown = {
      en: right.map(({ en }) => en).join(', '),
      zh: right.map(({ en, zh }) => zh ?? en).join('、'),
    };
    return keys.length > 1
      ? { fields: { kind: 'select', options, key: keys }, shown }
      : { fields: { kind: 'choice', options, key: keys[0] }, shown };
  }
  return undefined;
}

function matchOf(
  pairs: readonly (readonly [LocalText, LocalText])[],
  refuse: (code: NoticeCode, details?: Record<string, string | number>) => void,
): Answers | undefined {
  const twice = twiceAmong(pairs.map(([one]) => one)) ?? twiceAmong(pairs.map(([, other]) => other));
  if (twice !== undefined) refuse('answers-alike', { value: twice });
  else if (pairs.length < 2) refuse('answers-too-few');
  else if (pairs.length > MOST_PAIRS) refuse('answers-too-many', { count: pairs.length, most: MOST_PAIRS });
  else {
    const prompts = pairs.map(([text], index): Option => ({ id: `p${index + 1}`, text }));
    const options = pairs.map(([, text], index): Option => ({ id: `o${index + 1}`, text }));
    const key = Object.fromEntries(prompts.map(({ id }, index) => [id, `o${index + 1}`]));
    const shown = { en: pairs.map(([one, other]) => `${one.en} – ${other.en}`).join('; ') };
    return { fields: { kind: 'match', prompts, options, key }, shown };
  }
  return undefined;
}

function twiceAmong(texts: readonly LocalText[]): string | undefined {
  const plain = texts.map(({ en }) => en.toLowerCase());
  return texts.find(({ en }, index) => plain.indexOf(en.toLowerCase()) !== index)?.en;
}

/** The film's card; where nobody names a film, one for the collection, so that nothing is said of a film. */
function cardOf(film: FilmName | undefined, hints: BankHints): FilmCard {
  const named = film ?? hints.film;
  if (named) {
    const { title, zh, year } = named;
    return {
      id: `${idFrom(title) ?? 'film'}-${year}`,
      title: { en: title, ...(zh === undefined ? {} : { zh }) },
      year,
    };
  }
  const name = fileWords(hints.file);
  return {
    id: idFrom(`collection ${name}`) ?? 'collection',
    title: { en: `Collection “${name}”`, zh: `题集“${name}”` },
    year: hints.year,
  };
}

/** Whose word a question is: the file's, or that of the source which the file names. */
function sourceOf({ source, at }: QuestionRow, hints: BankHints) {
  const name = fileWords(hints.file);
  const title = source === undefined ? { en: `File “${name}”`, zh: `文件“${name}”` } : { en: source };
  const according =
    source === undefined
      ? { en: `According to the file “${name}”`, zh: `据文件“${name}”` }
      : { en: `According to ${source}`, zh: `据${source}` };
  const voice = idFrom(source ?? name) ?? 'file';
  const where =
    source === undefined ? at : { en: `as in ${name}, ${at.en}`, zh: `引自${name}，${at.zh ?? at.en}` };
  return { according, citation: { id: voice, title, weight: 'low' as const, voice, at: where } };
}

function explanationOf(shown: LocalText, at: LocalText, hints: BankHints): LocalText {
  const name = fileWords(hints.file);
  return {
    en: `The file “${name}”, ${at.en}, gives this answer: ${shown.en}`,
    zh: `文件“${name}”${at.zh ?? at.en}给出的答案是：${shown.zh ?? shown.en}`,
  };
}

function fileWords(file: string): string {
  const { words } = cleanWords(file.slice(0, 400).replace(/^.*[/\\]/, ''));
  return words.slice(0, 100).toWellFormed() || 'import';
}

/** An id that is not taken; how often each was wanted is counted, as very many questions can want the same. */
function freeId(taken: ReadonlySet<string>, wanted: string, counts: Map<string, number>): string {
  const id = /^[a-z0-9][a-z0-9-]{0,199}$/.test(wanted) ? wanted : (idFrom(wanted) ?? 'question');
  if (!taken.has(id)) return id;
  for (let number = counts.get(id) ?? 2; ; number += 1) {
    counts.set(id, number + 1);
    if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
  }
}

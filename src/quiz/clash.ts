import { plainText } from '../facts/names.ts';
import type { Question } from './question.ts';
import { keyWords } from './words.ts';

/**
 * Whether two questions should not meet in a round: they stand on a common fact, what one shows while it is asked
 * holds the other's answer, or so does a dispute, which is shown with the answer.
 * @param titles the plain text of words that give nothing away wherever they stand: the titles of the films
 */
export function clash(one: Question, other: Question, titles: Titles = NO_TITLES): boolean {
  const [a, b] = [reading(one), reading(other)];
  return a.facts.some((fact) => b.facts.includes(fact)) || tells(a, b, titles) || tells(b, a, titles);
}

/** The plain text of words that give nothing away; a set of them, or whoever can tell. */
export type Titles = Pick<ReadonlySet<string>, 'has'>;

const NO_TITLES: Titles = new Set<string>();

/** What a question says and asks, in plain words between spaces, so that whole words can be found in them. */
interface Reading {
  film: string;
  /** Facts by the film they are about, since two films may call a fact by one name. */
  facts: string[];
  /** What is said while it is asked. */
  said: string;
  /** What a dispute says when it is answered. */
  disputed: string;
  answers: string[];
}

/** A round is drawn by comparing each question with many others; each is read once. */
const readings = new WeakMap<Question, Reading>();

function reading(question: Question): Reading {
  const known = readings.get(question);
  if (known) return known;
  const made: Reading = {
    film: question.film,
    facts: question.facts.map((fact) => (fact.includes('/') ? fact : `${question.film}/${fact}`)),
    said: plain(saidIn(question).join(' . ')),
    disputed: plain(question.dispute?.claims.map(({ claim }) => claim.en).join(' . ') ?? ''),
    answers: answersOf(question),
  };
  readings.set(question, made);
  return made;
}

/** What a question says before it is answered, but for the options, which stand beside wrong ones. */
function saidIn(question: Question): string[] {
  // A statement that may be false tells nothing.
  if (question.kind === 'truth') return question.key === 'true' ? [question.stem.en] : [];
  const prompts = question.kind === 'match' ? question.prompts.map(({ text }) => text.en) : [];
  const clues = question.kind === 'clues' ? question.clues.map(({ en }) => en) : [];
  const line = question.kind === 'place' ? question.line.map(({ text }) => text.en) : [];
  return [question.stem.en, ...prompts, ...clues, ...line];
}

/** The words that would give a question away; a pair is given away by its partner. */
function answersOf(question: Question): string[] {
  if (question.kind === 'truth') return [];
  // A year stands in many a stem, beside a title.
  if (question.kind === 'number' && question.unit === 'year') return [];
  const words =
    question.kind === 'match'
      ? question.options.filter(({ id }) => Object.values(question.key).includes(id)).map(({ text }) => text)
      : keyWords(question);
  // The order of an order is its answer, not the words in it, and so is the place of a card.
  if (question.kind === 'order' || question.kind === 'place') return [];
  return words.map(({ en }) => plain(en)).filter((answer) => answer.trim() !== '');
}

function tells(one: Reading, other: Reading, titles: Titles): boolean {
  return other.answers.some((answer) => {
    if (one.disputed.includes(answer)) return true;
    // Few words stand there at all, and there are very many titles.
    return one.said.includes(answer) && !other.said.includes(answer) && isTelling(answer, titles);
  });
}

/** Whether words are an answer wherever they stand: a name or a phrase, not some short word or a film's title. */
function isTelling(answer: string, titles: Titles): boolean {
  const words = answer.trim();
  return words.length >= 5 && !titles.has(words);
}

/** Words between single spaces, without case, punctuation and articles. */
function plain(text: string): string {
  const words = plainText(text).split(' ');
  return ` ${words.filter((word) => !['a', 'an', 'the'].includes(word)).join(' ')} `;
}

/** A film's title as `clash` wants it. */
export function plainTitle(title: string): string {
  return plain(title).trim();
}

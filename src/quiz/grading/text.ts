import { plainText } from '../../facts/names.ts';
import type { QuestionOf } from '../question.ts';
import { editDistance } from './editDistance.ts';

const ARTICLES = new Set(
  'the a an le la les un une des el los las una il lo i gli der die das den dem ein eine'.split(' '),
);
/** "L’avventura", "d'Artagnan" keep their first word apart. */
const ELIDED_ARTICLE = /^l['’]/i;

/** How far from each other two texts may be and still read the same, but for the order of words and an article. */
const FOLDED = 0.5;

/**
 * Whether a typed name is the answer: 1 or 0. Case, accents, punctuation, a leading article, "&" for "and" and the
 * order of two or three words do not matter, nor do small slips: none in up to 3 letters, one in up to 7, two in more;
 * figures must be right. Chinese counts only as it is written, but for spaces, 《》 and ·.
 * A name of `rejects` never counts, nor does what is nearer to one of them than to the answer.
 */
export function textShare({ accepts, rejects }: QuestionOf<'text'>, typed: string): number {
  const near = nearest(typed, accepts);
  const nearReject = nearest(typed, rejects);
  if (near === Infinity || nearReject < near) return 0;
  return nearReject === near && near <= FOLDED ? 0 : 1;
}

/**
 * How far a typed name is from the nearest of some: 0 when it reads the same, FOLDED when it does but for an article or
 * the order of words, else the slips between them; Infinity when there are more than are forgiven.
 */
function nearest(typed: string, names: readonly string[]): number {
  return Math.min(Infinity, ...names.map((name) => distance(typed, name)));
}

function distance(typed: string, name: string): number {
  if (/\p{Script=Han}/u.test(name)) return withoutMarks(typed) === withoutMarks(name) ? 0 : Infinity;
  const [plain, other] = [spelled(typed), spelled(name)];
  if (plain === '') return Infinity;
  if (plain === other) return 0;
  const writings = [...foldings(plain, ELIDED_ARTICLE.test(typed.trim()))];
  const known = [...foldings(other, ELIDED_ARTICLE.test(name))];
  if (writings.some((writing) => known.includes(writing))) return FOLDED;
  const slips = writings.flatMap((writing) => known.map((folded) => forgivable(writing, folded)));
  return Math.min(Infinity, ...slips);
}

/** The slips between two texts, or Infinity when they are too many, or in a figure. */
function forgivable(typed: string, name: string): number {
  const figures = (text: string) => (text.match(/\d+/g) ?? []).join(' ');
  if (figures(typed) !== figures(name)) return Infinity;
  const letters = name.replaceAll(' ', '').length;
  const allowed = letters <= 3 ? 0 : letters <= 7 ? 1 : 2;
  if (Math.abs(typed.length - name.length) > allowed) return Infinity;
  const slips = editDistance(typed, name);
  return slips <= allowed ? slips : Infinity;
}

const spelled = (text: string): string => plainText(text.replaceAll('&', ' and '));

/** A text as it is, without its article, and with its words in another order. */
function foldings(plain: string, elided: boolean): Set<string> {
  const words = plain.split(' ');
  const bare = words.length > 1 && ARTICLES.has(words[0] ?? '') ? words.slice(1) : words;
  const orders = [words, bare].flatMap((order) => [order, ...turned(order)]);
  return new Set([...orders.map((order) => order.join(' ')), ...(elided ? [plain.slice(1)] : [])]);
}

/** Two or three words with the first one last, or the last one first: the family name in the other place. */
function turned(words: readonly string[]): string[][] {
  if (words.length < 2 || words.length > 3) return [];
  return [
    [...words.slice(1), ...words.slice(0, 1)],
    [...words.slice(-1), ...words.slice(0, -1)],
  ];
}

function withoutMarks(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s《》〈〉·・•‧]/gu, '')
    .toLowerCase();
}

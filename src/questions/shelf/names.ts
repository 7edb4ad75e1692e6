import { plainText } from '../../facts/names.ts';
import { contentOf, remembered } from '../checks/words.ts';
import { rankOf } from '../rank.ts';

/** What follows a name to tell a son from his father. */
const SUFFIXES = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv']);
/** Small words that belong to the family name behind them, written together or apart: "De Mille", "DeMille". */
const PARTICLES = new Set('da de del della der di du el la le lo mac mc o san st ter van von y'.split(' '));
/** Drawn and puppet performers of films, whom some lists bill like people. */
const CARTOONS = new Set(
  (
    'mickey mouse|minnie mouse|donald duck|bugs bunny|daffy duck|porky pig|elmer fudd|yosemite sam|betty boop|' +
    'felix cat|woody woodpecker|droopy dog|kermit frog|miss piggy|speedy gonzales|foghorn leghorn|popeye sailor|' +
    'krazy kat|chilly willy|yogi bear|scooby doo|fozzie bear|rin tin tin|rin tin'
  ).split('|'),
);
const TEAM =
  /\b(?:and|the|brothers|sisters|band|orchestra|trio|quartet|ensemble|company|chorus|boys|girls|kids|productions?|studios?|pictures?|films?|department|corporation|limited|inc|ltd)\b|[&\d,;:/()"]/i;
const MOST_LETTERS = 30;

/**
 * The likeness under which two names count as possibly one person: the first word and the last, without accents, initials
 * between them, "Jr." and the like. Father and son, and two spellings, are alike; so are many that have nothing to do
 * with each other, which costs a wrong answer and never makes a question wrong.
 */
export const kinOf = remembered((name) => kinOfWords(plainText(name).split(' ')));

/** The same for the words of a name that has been made plain. */
export function kinOfWords(words: readonly string[]): string {
  const named = words.filter((word, index) => index === 0 || !SUFFIXES.has(word));
  const first = named[0] ?? '';
  let last = named.at(-1) ?? '';
  for (let at = named.length - 2; at > 0 && PARTICLES.has(named[at] ?? ''); at -= 1)
    last = (named[at] ?? '') + last;
  return named.length < 2 ? first : `${first} ${last}`;
}

/**
 * Whether a name can stand among others as an option: that of one person, in two words or more, with no full stop at its
 * end that would set it apart.
 */
export function isFitName(name: string, kin = kinOf(name)): boolean {
  if (name.length > MOST_LETTERS || !name.includes(' ') || name.endsWith('.') || TEAM.test(name))
    return false;
  return /^\p{Lu}/u.test(name) && !CARTOONS.has(kin);
}

/** The words of a text that carry meaning. Unlike the checks, which read few texts often, this remembers none. */
export function wordsOf(text: string): string[] {
  return contentOf(plainText(text).split(' '));
}

/** Among options such a title looks different from the others, or has a word that ought not to stand in an option. */
const ODD_TITLE =
  /[.!?]|\b(?:always|never|only|every|everybody|everyone|everything|nobody|nothing|completely|entirely|absolutely|totally|impossible|must|all|none|both|neither)\b/i;
/** A title of a form of its own. */
const ODD_FORM = /^(?:To|That|He|She|They) [a-z]|^\p{Ll}/u;
const MOST_TITLE_LETTERS = 45;
/** In a sentence such a title reads like a slip: a word or a mark twice. */
const SLIP = /\b([a-z]+) \1\b|\.\.|[,;:!?.]\s*[,;:!?.]|\b(?:the|an?) (?:the|an?)\b|\s[,;:!?]/i;

/** Whether a title can be named in a sentence: short enough to be read out, and with nothing in it that reads like a slip. */
export function isSayable(title: string): boolean {
  return title.length <= MOST_TITLE_LETTERS && !SLIP.test(title);
}

/** Whether a title can stand in a statement to be judged: an absolute word, even in a title, gives such away. */
export function isFitForTruth(title: string): boolean {
  return !ODD_TITLE.test(title);
}

/** Whether a title can stand among others as an option: neither a figure nor a day, nor of a form of its own. */
export function isFitTitle(title: string): boolean {
  if (title.length < 3 || ODD_TITLE.test(title) || ODD_FORM.test(title) || !isSayable(title)) return false;
  return rankOf(title) === undefined;
}

/** A row that is an old film shown again: in three dimensions, restored, in another cut. */
const SHOWN_AGAIN = /\bre-?(?:release|issue)\b|\bdirector['’]s cut\b|\b(?:special|anniversary) edition\b/i;

/**
 * The title of the film that a row may be a new showing of.
 * @returns undefined for a title that is nothing but a title
 */
export function originalTitle(title: string): string | undefined {
  if (SHOWN_AGAIN.test(title)) return plainText(title.replace(/\(.*?\)/g, '').replace(SHOWN_AGAIN, ''));
  return /\b3-?D\b/.test(title) ? plainText(title.replace(/\b(?:in )?3-?D\b/, '')) : undefined;
}

/** Whether a row says of itself that it is a showing again. */
export function isShownAgain(title: string): boolean {
  return SHOWN_AGAIN.test(title);
}

/** Whether two texts are of like length, so that neither stands out among options. */
export function isLikeLength(one: string, other: string): boolean {
  return areLikeLengths(one.length, other.length);
}

/** The same for the numbers of their letters. */
export function areLikeLengths(one: number, other: number): boolean {
  const long = Math.max(one, other);
  return long <= 16 || long <= 1.75 * Math.min(one, other);
}

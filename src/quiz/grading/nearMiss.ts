import { plainText } from '../../facts/names.ts';
import type { QuestionOf } from '../question.ts';
import { editDistance } from './editDistance.ts';
import { textShare } from './text.ts';

/** A typed text may differ from a name in this share of its letters, and at least in two, to be looked at. */
const SLIPS = { share: 0.34, least: 2 };
/** So many letters make a word that is telling by itself. */
const TELLING = 4;

/**
 * Whether a typed answer is not accepted, but so near to what is that a person should decide: about a third of the
 * letters are wrong, or a whole telling word of the name is right.
 */
export function isNearMiss(question: QuestionOf<'text'>, typed: string): boolean {
  if (textShare(question, typed) > 0) return false;
  return question.accepts.some((name) => isNear(plainText(typed), plainText(name)));
}

function isNear(typed: string, name: string): boolean {
  if (typed.length < 2) return false;
  if (/\p{Script=Han}/u.test(name)) return editDistance(typed, name) <= 1;
  const letters = name.replaceAll(' ', '').length;
  if (letters < TELLING) return editDistance(typed, name) <= 1;
  const allowed = Math.max(SLIPS.least, Math.floor(letters * SLIPS.share));
  if (Math.abs(typed.length - name.length) <= allowed && editDistance(typed, name) <= allowed) return true;
  const words = new Set(typed.split(' '));
  return name.split(' ').some((word) => word.length >= TELLING && words.has(word));
}

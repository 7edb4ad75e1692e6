import { randomInt } from 'node:crypto';

/** No letter that is like a digit or another letter, when read from a screen or heard across a room. */
const LETTERS = 'ACDEFHJKMNPRTUVWXY3479';
const LENGTH = 4;

/** A new code that opens the room: four letters, one of 22⁴ = 234,256. Who guesses is slowed down by the limits. */
export function newJoinCode(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** Whether what somebody typed is the code: case, spaces and hyphens do not count. */
export function isJoinCode(typed: string, code: string): boolean {
  return typed.replace(/[\s-]/g, '').toUpperCase() === code;
}

import { z } from 'zod';

/**
 * What can go wrong on the far side of the contract. Each code has its own words in every language in the
 * renderer's messages; `details` are the names, places and numbers that the words need.
 */
export const PROBLEM_CODES = [
  'bad-request',
  'bank-missing',
  'bank-not-json',
  'bank-newer',
  'bank-invalid',
  'bank-unreadable',
  'bank-duplicate',
  'bank-unknown',
  'folder-unreadable',
  'facts-unreadable',
  'facts-too-big',
  'facts-not-yaml',
  'facts-newer',
  'facts-invalid',
  'facts-duplicate',
  'facts-folder-unreadable',
  'film-unknown',
  'no-questions',
  'no-timeline',
  'nothing-due',
  'daily-played',
  'game-unknown',
  'game-unreadable',
  'game-out-of-step',
  'event-refused',
  'records-locked',
  'records-read-only',
  'records-disk-full',
  'records-newer',
  'records-restored',
  'records-restored-missing',
  'records-set-aside',
  'records-unavailable',
  'nothing-to-undo',
  'export-failed',
  'plan-unknown',
  'evening-unknown',
  'evening-unreadable',
  'evening-refused',
  'evening-no-questions',
  'room-port-taken',
  'room-port-forbidden',
  'room-address-gone',
  'room-not-opened',
  'file-not-pack',
  'file-cut-off',
  'file-too-large',
  'file-no-file',
  'file-gone',
  'file-unreadable',
  'no-display',
  'bank-shipped',
  'bank-not-written',
  'draft-gone',
  'draft-empty',
  'draft-refused',
  'bin-gone',
  'version-gone',
  'disconnected',
  'internal',
] as const;
export const ProblemCode = z.enum(PROBLEM_CODES);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** Something that went wrong: a code to translate, the English words, and what the words are about. */
export const Problem = z.object({
  code: ProblemCode,
  /** Names the file, the place and the mend, in English; for logs and terminals. */
  message: z.string(),
  details: z.record(z.string(), z.string()),
});
export type Problem = z.infer<typeof Problem>;

/** Every answer across the contract. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

/** A call that went well, and what came of it. */
export function ok<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/**
 * A call that did not go well.
 * @param message names the file, the place and the mend, in English
 * @param details what the words of the other languages need: names, places, numbers
 */
export function failed(
  code: ProblemCode,
  message: string,
  details: Record<string, string> = {},
): Result<never> {
  return { ok: false, problem: { code, message, details } };
}

import type { z } from 'zod';

/**
 * A flaw that a check finds in data whose shape is right already, in the form zod tells it: where (the path within what
 * is checked), what is wrong and how it is mended, and the data. Other checks are made all the same.
 */
export function flawAt(path: readonly PropertyKey[], message: string, input: unknown): z.core.$ZodRawIssue {
  return { code: 'custom', path: [...path], message, input, continue: true };
}

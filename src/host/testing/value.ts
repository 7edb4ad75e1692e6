import type { Result } from '../../contract/result.ts';

/**
 * What a call answered.
 * @throws Error with the problem's own words, for a call that failed
 */
export function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

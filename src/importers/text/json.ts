import { findJsonError, placeOf } from '../../quiz/jsonPlace.ts';
import { type Notice, notice } from '../notice.ts';

/** Lists and objects deeper in each other than this are no data that somebody wrote. */
const MOST_DEEP = 100;

/**
 * Reads a text as JSON.
 * @returns the value, not yet looked at; or why there is none, with line and column
 */
export function readJson(
  text: string,
): { ok: true; value: unknown; notices: Notice[] } | { ok: false; notices: Notice[] } {
  const body = text.replace(/^\uFEFF/, '');
  if (body.trim() === '') return { ok: false, notices: [notice('file-empty')] };
  const deep = tooDeepAt(body);
  if (deep !== undefined)
    return { ok: false, notices: [notice('too-deep', placeOf(body, deep), { most: MOST_DEEP })] };
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { ok: false, notices: [notice('not-json', placeOf(body, findJsonError(body) ?? body.length))] };
  }
  const proto = /"__proto__"\s{0,20}:/.exec(body);
  const notices = proto
    ? [
        notice('bad-field', placeOf(body, proto.index), {
          reason: 'no field has the name __proto__: it was not read',
        }),
      ]
    : [];
  return { ok: true, value, notices };
}

/** Where a text opens more brackets than it may; those inside quotes do not count. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isQuoted) {
      if (code === 92) at += 1;
      else if (code === 34) isQuoted = false;
    } else if (code === 34) isQuoted = true;
    else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > MOST_DEEP) return at;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return undefined;
}

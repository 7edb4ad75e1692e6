import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonError, placeOf } from './jsonPlace.ts';

describe('findJsonError', () => {
  it.each([
    ['', 1, 1],
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['[1, 2', 1, 6],
    ['{"a": "never closed', 1, 7],
    ['{"a": tru}', 1, 7],
    ['{"a" 1}', 1, 6],
    ['[1] 2', 1, 5],
    ['{a: 1}', 1, 2],
    ['[1}', 1, 3],
    ['[,]', 1, 2],
  ])('names the place in %j', (text, line, column) => {
    expect(placeOf(text, findJsonError(text) ?? -1)).toEqual({ line, column });
  });

  it('finds nothing in valid JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(findJsonError(text)).toBeUndefined();
      }),
    );
  });

  it('agrees with JSON.parse on any damage to valid JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (text, where, put) => {
        const at = where % (text.length + 1);
        const damaged = text.slice(0, at) + put + text.slice(at + 1);
        expect(findJsonError(damaged) === undefined).toBe(isJson(damaged));
      }),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

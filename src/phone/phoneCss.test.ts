import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'phone.css'), 'utf8').replace(/\/\*[^]*?\*\//g, '');

/** What no browser of 2019 has (Safari 13, Chrome 70), each with the version of Safari that brought it. */
it.each([
  ['inset (14.1)', /[{;\s]inset\s*:/],
  [':has, :is, :where (14, 15.4)', /:(has|is|where)\(/],
  [':focus-visible (15.4)', /:focus-visible/],
  ['aspect-ratio (15)', /aspect-ratio/],
  ['dvh, svh, lvh (15.4)', /\d[dsl]vh/],
  ['color-mix, oklch (16)', /color-mix|oklch|lab\(/],
  ['space-separated colours (15)', /rgba?\([^,)]*\)/],
  ['container queries, layers (15.4, 16)', /@container|@layer/],
  ['nesting (16.5)', /[^}]{[^}]*{[^}]*{/],
  ['range media queries (16.4)', /@media[^{]*[<>]/],
])('uses no %s', (_name, pattern) => {
  expect(css.match(pattern)?.[0]).toBeUndefined();
});

it('uses no gap in flex boxes (14.1)', () => {
  for (const [rule] of css.matchAll(/{[^{}]*}/g))
    if (/display:\s*flex/.test(rule)) expect(rule).not.toMatch(/[\s;](row-|column-)?gap\s*:/);
});

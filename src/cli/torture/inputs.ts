import fc from 'fast-check';
import type { ImportKind } from '../../importers/detect.ts';

/** Signs and words that mean something in a format, to be thrown together at random. */
const TOKENS: Readonly<Record<ImportKind, readonly string[]>> = {
  wikitext: [
    '{{',
    '}}',
    '[[',
    ']]',
    '|',
    '=',
    '\n',
    '{{Infobox film\n',
    '| name = The Pier\n',
    '| released = {{Film date|1999|3|2}}\n',
    '| director = ',
    '<br>',
    '<ref>',
    '</ref>',
    '<!--',
    '-->',
    '{{ubl|',
    '{{Plainlist|\n* ',
    '== Cast ==\n',
    '* Ann as Bo\n',
    '== Awards ==\n',
    '{| class="x"\n',
    '! Award !! Category !! Result\n',
    '|-\n',
    '| rowspan=2 | 3rd Harbour Awards || Best Film || {{won}}\n',
    '|}',
    "'''",
    '(',
    ')',
    'Ann Lee',
    ' as ',
    '{{duration|m=9}}',
  ],
  wikidata: [
    '{"entities":{',
    '"Q1":',
    '{"id":"Q1",',
    '"labels":{"en":{"value":"The Pier"}},',
    '"claims":{',
    '"P57":[',
    '"P577":[',
    '{"mainsnak":',
    '{"snaktype":"value","property":"P57","datavalue":',
    '{"type":"time","value":{"time":"+1999-03-02T00:00:00Z","precision":11}}',
    '"rank":"normal"',
    '}',
    ']',
    ',',
    ':',
    'null',
    '"__proto__":',
    '1e999',
  ],
  extract: [
    '= The Pier =\n',
    '- Director: ',
    '- Released: 1999-03-02\n',
    '- Runtime: 9 minutes\n',
    '==Cast==\n',
    '- Ann as Bo\n',
    '==Awards==\n',
    '| 2001 | 3rd Harbour Awards | Best Film |\n',
    '|',
    ',',
    '\n',
    'Ann Lee',
    '(',
    ')',
    '=',
  ],
  'films-jsonl': [
    '{"id":"Q1",',
    '"title":"The Pier",',
    '"year":1999,',
    '"sources":{"title":"wikidata-2019"}}',
    '\n',
    '{',
    '}',
    '"cast":["Ann"],',
    'null',
    ',',
    '"awards":[{}],',
    '"__proto__":{},',
  ],
  facts: [
    'format: reel-quiz/facts\n',
    'version: 1\n',
    'film:\n',
    '  id: the-pier\n',
    '  year: 1999\n',
    'sources: []\n',
    'facts:\n',
    '  - id: x\n',
    '&a ',
    '*a',
    '[',
    ']',
    '{',
    '}',
    '\n',
    ': ',
    '- ',
    '"',
    '|',
    '<<: *a\n',
    '__proto__: 1\n',
  ],
  csv: [
    'Question',
    'Answer',
    'Wrong 1',
    'Option A',
    ',',
    ';',
    '\t',
    '"',
    '""',
    '\n',
    '\r\n',
    'Film',
    'Year',
    '1999',
    'B',
    'true',
    '|',
    '=1+1',
    'Kind',
    'text',
    'Who?',
  ],
  kahoot: [
    'PK\u0003\u0004',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    '<row r="1">',
    '<c r="B1">',
    '</c>',
    '\0',
  ],
  opentdb: [
    '{"results":[',
    '{"type":"multiple",',
    '"type":"boolean",',
    '"question":"Who?",',
    '"correct_answer":"Ann",',
    '"incorrect_answers":["Bob"]',
    '}',
    ']',
    ',',
    '"&quot;"',
    '"%20%"',
    'null',
    '"__proto__":',
  ],
  gift: [
    '{',
    '}',
    '=',
    '~',
    '#',
    '####',
    '->',
    '::',
    '\\',
    '%50%',
    '%-100%',
    '\n\n',
    '\n',
    '$CATEGORY: a/cast\n',
    '//',
    'T',
    '#1:2',
    'Who?',
    'Ann',
    '[html]',
    '..',
    ':',
  ],
  bank: [
    '{"format":"reel-quiz/bank",',
    '"version":2,',
    '"id":"x",',
    '"films":[],',
    '"seed":1,',
    '"questions":[',
    '{',
    '}',
    ']',
    ',',
    '"kind":"choice"',
    'null',
    '"__proto__":',
  ],
  pack: ['PK\u0003\u0004', 'manifest.json', 'facts/a.yaml', '../', '\0', 'PK\u0001\u0002', 'PK\u0005\u0006'],
};

/** What no file should hold, and many do. */
const NASTY = [
  '\0',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '<script>',
  '&#0;',
  '__proto__',
  '\u2028',
  '𝕏',
  '9'.repeat(400),
  'a'.repeat(3000),
  ' '.repeat(2000),
  '\n'.repeat(500),
];

/** One way to spoil a file: where, in parts of its length, and how. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 200 }),
  how: fc.oneof(
    fc.constant({ kind: 'cut' as const }),
    fc.constant({ kind: 'end' as const }),
    fc.constant({ kind: 'twice' as const }),
    fc.nat({ max: 255 }).map((byte) => ({ kind: 'byte' as const, byte })),
    fc.constantFrom(...NASTY).map((text) => ({ kind: 'put' as const, text })),
    fc.double({ min: 0, max: 1, noNaN: true }).map((to) => ({ kind: 'move' as const, to })),
  ),
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

/** A good file with a few things spoilt in it. */
function spoilt(good: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...good), fc.array(edit, { minLength: 1, maxLength: 8 }))
    .map(([bytes, edits]) => edits.reduce(applied, bytes));
}

function applied(bytes: Uint8Array, { at, length, how }: Edit): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const part = bytes.subarray(start, start + length);
  const [before, after] = [bytes.subarray(0, start), bytes.subarray(start + length)];
  switch (how.kind) {
    case 'cut':
      return joined(before, after);
    case 'end':
      return before;
    case 'twice':
      return joined(before, part, part, after);
    case 'byte':
      return joined(before, Uint8Array.of(how.byte), bytes.subarray(start + 1));
    case 'put':
      return joined(before, new TextEncoder().encode(how.text), bytes.subarray(start));
    case 'move': {
      const rest = joined(before, after);
      const to = Math.floor(how.to * rest.length);
      return joined(rest.subarray(0, to), part, rest.subarray(to));
    }
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Files that a reader may be given: random text, random bytes, good ones spoilt, and its own signs thrown together. */
export function inputsFor(kind: ImportKind, good: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const soup = fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...TOKENS[kind]) },
        { weight: 1, arbitrary: fc.constantFrom(...NASTY) },
      ),
      { maxLength: 60 },
    )
    .map((tokens) => encode(tokens.join('')));
  return fc.oneof(
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }).map(encode) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
    { weight: 4, arbitrary: good.length > 0 ? spoilt(good) : soup },
    { weight: 4, arbitrary: soup },
  );
}

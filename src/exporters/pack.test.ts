import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFacts } from '../facts/parseFacts.ts';
import { packOf } from './pack.ts';
import { parseBank } from '../quiz/parseBank.ts';
import { MANIFEST } from '../importers/pack/manifest.ts';
import { PACK_LIMITS, readPack } from '../importers/pack/readPack.ts';

const facts = parseFacts(readFileSync('questions/facts/one-second.yaml', 'utf8'));
const bank = parseBank(readFileSync('questions/banks/one-second.json', 'utf8'));
if (!facts.ok || !bank.ok) throw new Error('the files that ship are broken');
const CONTENTS = {
  id: 'one-second',
  films: [facts.value],
  banks: [bank.value],
  licence: 'CC BY-SA 4.0',
  notes: 'Read from four texts.',
};
const PACK = packOf(CONTENTS);
const manifest = (more: object = {}) =>
  JSON.stringify({
    format: 'reel-quiz/pack',
    version: 1,
    id: 'x',
    licence: '',
    notes: '',
    facts: [],
    banks: [],
    ...more,
  });
const zip = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text]),
    ),
  );

describe('a film pack', () => {
  it('reads back as it was written, and has the same bytes each time', () => {
    const { manifest: head, films, banks, notices } = readPack(PACK);
    expect(head).toMatchObject({ id: 'one-second', licence: 'CC BY-SA 4.0', notes: 'Read from four texts.' });
    expect(films).toEqual(CONTENTS.films);
    expect(banks).toEqual(CONTENTS.banks);
    expect(notices).toEqual([]);
    expect(packOf(CONTENTS)).toEqual(PACK);
  });

  it.each([
    ['no zip', strToU8('not a zip'), 'zip-damaged'],
    ['cut off', PACK.slice(0, 2000), 'zip-damaged'],
    ['empty', new Uint8Array(), 'file-empty'],
    ['without a manifest', zip({ 'a.txt': 'a' }), 'pack-no-manifest'],
    ['of a newer version', zip({ [MANIFEST]: manifest({ version: 2 }) }), 'pack-newer'],
    ['with a broken manifest', zip({ [MANIFEST]: '{"format":' }), 'not-json'],
    [
      'with paths out of it in its manifest',
      zip({ [MANIFEST]: manifest({ facts: ['../x.yaml'] }) }),
      'bad-field',
    ],
  ])('is refused when it is %s', (_, bytes, code) => {
    const reading = readPack(bytes);
    expect(reading.manifest).toBeUndefined();
    expect(reading.notices.map((one) => one.code)).toEqual([code]);
  });

  it('never unpacks more than it may, whatever it says of its size', () => {
    const bomb = zip({
      [MANIFEST]: manifest({ facts: ['facts/a.yaml'] }),
      'facts/a.yaml': new Uint8Array(20_000_000),
    });
    const limits = { ...PACK_LIMITS, mostUnpacked: 1_000_000 };
    expect(bomb.length).toBeLessThan(100_000);
    const { notices } = readPack(bomb, limits);
    expect(notices[0]).toMatchObject({
      code: 'zip-too-big',
      details: { size: '20.0 MB', most: '1.0 MB' },
    });
    // The same bomb with a lie about its size, in both places where a zip file names it.
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 4; at += 1)
      if (view.getUint32(at, true) === 20_000_000) view.setUint32(at, 1000, true);
    expect(readPack(lying, limits).notices.map(({ code }) => code)).toEqual(['file-not-text']);
  });

  it.each(['../evil.yaml', '/etc/evil', 'facts/../../evil', 'C:\\evil', 'facts\\evil.yaml', '__proto__/x'])(
    'does not read %s, and tells of it',
    (path) => {
      const { manifest: head, notices } = readPack(zip({ [MANIFEST]: manifest(), [path]: 'x' }));
      expect(head?.id).toBe('x');
      expect(notices).toMatchObject([{ code: 'zip-path' }]);
    },
  );

  it('tells of a broken file by its name and place, of one that is missing, and of a stray one', () => {
    const bytes = zip({
      [MANIFEST]: manifest({ facts: ['facts/a.yaml', 'facts/gone.yaml'], banks: ['banks/b.json'] }),
      'facts/a.yaml': 'format: reel-quiz/facts\nversion: one\n',
      'banks/b.json': '{"format": "reel-quiz/bank"',
      'evil.exe': 'x',
    });
    const { notices } = readPack(bytes);
    expect(notices.map(({ code, place }) => [code, place.entry])).toEqual([
      ['bad-field', 'facts/a.yaml'],
      ['file-damaged', 'facts/gone.yaml'],
      ['bad-field', 'banks/b.json'],
      ['zip-stray', 'evil.exe'],
    ]);
    expect(notices[0]?.place.line).toBe(2);
  });

  it('refuses an alias bomb and endless nesting in its facts', () => {
    const refs = Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*b${i - 1}, *b${i - 1}]`).slice(1);
    const alias = `b0: &b0 [x]\n${refs.join('\n')}`;
    for (const text of [alias, '['.repeat(100_000), '- '.repeat(100_000)]) {
      const bytes = zip({ [MANIFEST]: manifest({ facts: ['facts/a.yaml'] }), 'facts/a.yaml': text });
      expect(readPack(bytes)).toMatchObject({ films: [], notices: [{ code: 'bad-field' }] });
    }
  });
});

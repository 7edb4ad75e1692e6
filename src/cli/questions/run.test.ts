import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { World } from './io.ts';
import { realWorld } from './files.ts';
import { run } from './run.ts';

const FACTS = 'questions/facts/one-second.yaml';
const BANK = 'questions/banks/one-second.json';
const facts = readFileSync(FACTS, 'utf8');
const bank = readFileSync(BANK, 'utf8');

let files: Map<string, string>;
let lines: string[];
const world: World = {
  read: (path) => {
    const text = files.get(path);
    if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
    return text;
  },
  readBytes: (path) => new TextEncoder().encode(world.read(path)),
  yearOf: () => 2026,
  exists: (path) => files.has(path),
  isFolder: () => false,
  list: () => [],
  lines: realWorld.lines,
  openFolder: realWorld.openFolder,
  openHelper: realWorld.openHelper,
  progress: () => undefined,
  now: () => 0,
  breathe: () => Promise.resolve(),
  writeWhole: (path, content) => files.set(path, typeof content === 'string' ? content : '(bytes)'),
  say: (line) => lines.push(line),
  complain: (line) => lines.push(line),
};
const said = () => lines.join('\n');

beforeEach(() => {
  files = new Map([
    [FACTS, facts],
    [BANK, bank],
  ]);
  lines = [];
});

// Each call reads all facts and writes a whole bank.
describe('generate', { timeout: 30_000 }, () => {
  it('writes the bank that is checked in, byte by byte', async () => {
    expect(await run(world, ['generate', FACTS, '--out', 'new.json'])).toBe(0);
    expect(files.get('new.json')).toBe(bank);
  });

  it('verifies a fresh bank and names the remedy for a stale or missing one', async () => {
    expect(await run(world, ['generate', FACTS, '--verify', BANK])).toBe(0);
    files.set(BANK, bank.replace('One Second', 'Two Seconds'));
    expect(await run(world, ['generate', FACTS, '--verify', BANK])).toBe(1);
    expect(said()).toContain(`npm run -s questions -- generate ${FACTS} --out ${BANK}`);
    expect(await run(world, ['generate', FACTS, '--verify', 'none.json'])).toBe(1);
    expect(await run(world, ['generate', FACTS, '--verify', BANK, '--seed', '5'])).toBe(1);
  });

  it('writes nothing when a question would have a flaw', async () => {
    files.set(FACTS, facts.replace('How long is One Second?', 'How long is the film not?'));
    expect(await run(world, ['generate', FACTS, '--out', 'new.json'])).toBe(1);
    expect(said()).toContain('negatives  production-phrase-runtime');
    expect(files.has('new.json')).toBe(false);
  });

  it('names file, line and column of a broken facts file', async () => {
    files.set(FACTS, facts.replace('version: 1', 'version: one'));
    expect(await run(world, ['generate', FACTS, '--out', 'new.json'])).toBe(2);
    expect(said()).toContain(`${FACTS}:3:10: version`);
  });
});

describe('check', { timeout: 30_000 }, () => {
  it('passes the bank that is checked in', async () => {
    expect(await run(world, ['check', BANK])).toBe(0);
    expect(said()).toContain('no flaws');
  });

  it('lists a planted flaw by rule and question', async () => {
    files.set(BANK, bank.replace('"en": "A newsreel"', '"en": "All of the above"'));
    expect(await run(world, ['check', BANK])).toBe(1);
    expect(said()).toMatch(/^no-all-none {2}[a-z-]+ {2}/m);
  });

  it.each([
    ['cut off', () => bank.slice(0, 5000), 'it may have been cut off'],
    ['newer', () => bank.replace('"version": 2', '"version": 9'), 'version 9'],
    ['empty', () => '', ':1:1:'],
  ])('refuses a file that is %s', async (_, text, message) => {
    files.set(BANK, text());
    expect(await run(world, ['check', BANK])).toBe(2);
    expect(said()).toContain(BANK);
    expect(said()).toContain(message);
  });

  it('names a file that is not there', async () => {
    expect(await run(world, ['check', 'none.json'])).toBe(2);
    expect(said()).toBe('none.json: there is no such file: mend the path');
  });

  it('runs what it can without facts', async () => {
    files.delete(FACTS);
    expect(await run(world, ['check', BANK])).toBe(0);
    expect(said()).toContain('without facts');
  });
});

describe('a wrong call', () => {
  it.each([
    [[]],
    [['polish']],
    [['generate']],
    [['generate', FACTS]],
    [['generate', FACTS, '--out', 'a', '--verify', 'b']],
    [['generate', FACTS, '--out', 'a', '--seed', 'x']],
    [['check']],
    [['check', BANK, '--seed', '1']],
    [['check', BANK, BANK]],
    [['check', BANK, '--nonsense']],
  ])('%j ends with 2 and points to the help', async (args) => {
    expect(await run(world, args)).toBe(2);
    expect(said()).toContain('--help');
  });

  it('is explained by --help', async () => {
    expect(await run(world, ['--help'])).toBe(0);
    expect(await run(world, ['check', '--help'])).toBe(0);
    expect(said()).toContain('docs/formats');
  });
});

import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { syntheticFilms } from '../../questions/testing/syntheticFilms.ts';
import { realWorld } from './files.ts';
import { run } from './run.ts';

let folder: string;
let said: string[];
const world = {
  ...realWorld,
  say: (line: string) => void said.push(line),
  complain: (line: string) => void said.push(line),
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'films-'));
  said = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const GOOD = readFileSync('questions/facts/one-second.yaml', 'utf8');

describe('a folder of facts files', { timeout: 120_000 }, () => {
  it('gives the banks of its good files, and names file, line and mend of the broken ones', async () => {
    const facts = join(folder, 'facts');
    mkdirSync(facts);
    cpSync('questions/facts/one-second.yaml', join(facts, 'one-second.yaml'));
    const broken: Record<string, [string, string]> = {
      'bad-yaml': [`${GOOD}\n  - [`, 'not valid YAML'],
      'unknown-source': [
        GOOD.replace(/sources: \[\{ id: [a-z-]+/, 'sources: [{ id: nobody'),
        'no source has the id nobody',
      ],
      'old-year': [GOOD.replace(/^ {2}year: \d+/m, '  year: 789'), 'no film of the year 789'],
      'no-name': [GOOD.replace(/, name: [^,}]+/, ''), 'missing'],
      'twice-an-id': [
        GOOD.replace(/^( {2}- \{? ?id: )([a-z-]+)(.*)\n {2}- \{? ?id: [a-z-]+/m, '$1$2$3\n$1$2'),
        '',
      ],
      html: [GOOD.replace(/statement: *\n? *(\{ ?)?/, "statement: '<b>bold</b>' #"), 'HTML'],
      huge: [`${GOOD}# ${'x'.repeat(2_000_000)}`, 'characters'],
      'alias-bomb': [
        `a: &a [x, x, x, x, x, x, x, x, x, x]\n${'b c d e f g h'
          .split(' ')
          .map(
            (name, at) =>
              `${name}: &${name} [${Array(10)
                .fill(`*${'abcdefgh'[at] ?? ''}`)
                .join(', ')}]`,
          )
          .join('\n')}\n`,
        'aliases',
      ],
      proto: [`${GOOD}\n__proto__: { admin: true }\n`, '__proto__'],
    };
    for (const [name, [text]] of Object.entries(broken)) writeFileSync(join(facts, `${name}.yaml`), text);
    const out = join(folder, 'banks');
    expect(await run(world, ['generate', facts, '--out', out])).toBe(1);
    expect(readdirSync(out)).toEqual(['one-second.json']);
    for (const [name, [, mend]] of Object.entries(broken)) {
      const lines = said.filter((line) => line.startsWith(join(facts, `${name}.yaml:`)));
      expect(lines.join('\n'), name).toMatch(/\.yaml:\d+:\d+: /);
      expect(lines.join('\n'), name).toContain(mend);
    }
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
    expect(await run(world, ['check', out, '--facts', facts])).toBe(1);
    expect(said.at(-1)).toContain('no flaws');
  });
});

describe('a file with one film a line', { timeout: 120_000 }, () => {
  const lines = syntheticFilms(400, 2);

  it('gives a bank a year, packed or not, and leaves broken lines out by their number', async () => {
    const path = join(folder, 'films.jsonl.gz');
    const hostile = [
      ...lines.slice(0, 200),
      '{"id":',
      '{"__proto__":{}}',
      lines[0] ?? '',
      ...lines.slice(200),
    ];
    writeFileSync(path, gzipSync(`${hostile.join('\n')}\n`));
    const out = join(folder, 'banks');
    expect(await run(world, ['generate', path, '--out', out])).toBe(1);
    expect(said.join('\n')).toContain(`${path}:201:`);
    expect(said.join('\n')).toContain(`${path}:202:1: __proto__`);
    expect(said.join('\n')).toContain(`${path}:203:1: id: the id`);

    writeFileSync(join(folder, 'films.jsonl'), lines.join('\r\n'));
    const again = join(folder, 'again');
    expect(await run(world, ['generate', join(folder, 'films.jsonl'), '--out', again])).toBe(0);
    expect(readdirSync(again)).toEqual(readdirSync(out));
    for (const name of readdirSync(out)) {
      expect(readFileSync(join(again, name), 'utf8')).toBe(readFileSync(join(out, name), 'utf8'));
    }
    said = [];
    expect(await run(world, ['stats', out, '--facts', join(folder, 'films.jsonl'), '--json'])).toBe(0);
    expect(JSON.parse(said[0] ?? '')).toMatchObject({ conflicts: [], repeats: 0 });
    said = [];
    expect(await run(world, ['draw', out, '--count', '5', '--topics', 'cast'])).toBe(0);
    expect(said).toHaveLength(5);
  });

  it('writes nothing when what is packed is damaged', async () => {
    const path = join(folder, 'films.jsonl.gz');
    writeFileSync(path, gzipSync(lines.join('\n')).subarray(0, 4000));
    expect(await run(world, ['generate', path, '--out', join(folder, 'banks')])).toBe(2);
    expect(said.join('\n')).toContain('ends too early');
    expect(readdirSync(folder)).toEqual(['films.jsonl.gz']);
  });

  it('leaves nothing behind when it is stopped half-way', async () => {
    const path = join(folder, 'films.jsonl');
    writeFileSync(path, syntheticFilms(6000, 3).join('\n'));
    const main = resolve('src/cli/questions/main.ts');
    const child = spawn(process.execPath, [main, 'generate', path, '--out', join(folder, 'banks')]);
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    while (readdirSync(folder).length === 1 && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(existsSync(join(folder, 'banks'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['films.jsonl']);
  });
});

import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileTrouble, realWorld } from './files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'questions-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('realWorld', () => {
  it('writes a file whole, in a folder that it makes, and leaves no draft behind', () => {
    const path = join(folder, 'banks', 'new.json');
    realWorld.writeWhole(path, 'one');
    realWorld.writeWhole(path, 'two');
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(join(folder, 'banks'))).toEqual(['new.json']);
  });

  it('leaves no draft behind when the place is taken by a folder', () => {
    const path = join(folder, 'taken');
    mkdirSync(path);
    expect(() => {
      realWorld.writeWhole(path, 'text');
    }).toThrow();
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  it('refuses bytes that are not UTF-8, in words', () => {
    const path = join(folder, 'bad.json');
    writeFileSync(path, new Uint8Array([0x7b, 0xff, 0x7d]));
    let trouble = '';
    try {
      realWorld.read(path);
    } catch (error) {
      trouble = fileTrouble(path, error);
    }
    expect(trouble).toBe(`${path}: it is not UTF-8 text: save it as UTF-8`);
  });
});

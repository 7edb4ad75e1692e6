import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectKind } from './detect.ts';

const EXAMPLES = 'docs/formats/examples';
const KINDS: Readonly<Record<string, string>> = {
  'crouching-tiger.wiki': 'wikitext',
  'film-trivia.opentdb.json': 'opentdb',
  'films.jsonl': 'films-jsonl',
  'metropolis-extract.txt': 'extract',
  'metropolis.facts.yaml': 'facts',
  'metropolis.gift': 'gift',
  'seven-samurai.csv': 'csv',
  'silent-films.bank.json': 'bank',
  'spirited-away-kahoot.xlsx': 'kahoot',
  'spirited-away.wikidata.json': 'wikidata',
};
const encode = (text: string) => new TextEncoder().encode(text);

describe('detectKind', () => {
  it.each(readdirSync(EXAMPLES))('finds out what %s is, whatever it is called', (name) => {
    const bytes = readFileSync(join(EXAMPLES, name));
    expect(detectKind(bytes, name)).toBe(KINDS[name]);
    expect(detectKind(bytes, 'file')).toBe(KINDS[name]);
  });

  it('knows plain words for nothing', () => {
    expect(detectKind(encode('Just some words.'), 'a.txt')).toBeUndefined();
  });

  it('does not ponder over a comment with nothing but empty lines behind it', () => {
    expect(detectKind(encode(`# facts\n${'\n \t'.repeat(5000)}`), 'a.yaml')).toBeUndefined();
  });
});

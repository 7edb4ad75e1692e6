import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importFilmLines } from './filmLines.ts';

const EXAMPLE = readFileSync('docs/formats/examples/films.jsonl', 'utf8');

describe('importFilmLines', () => {
  it('reads a film a line', () => {
    const { films, notices } = importFilmLines(EXAMPLE);
    expect(films.map(({ film }) => film.id)).toEqual(['q155653', 'q189540']);
    expect(notices).toEqual([]);
  });

  it('tells of a broken line, and of a film that is there twice, and reads the others', () => {
    const [first = '', second = ''] = EXAMPLE.split('\n');
    const { films, notices } = importFilmLines(`${first}\n{"id":\n\n${first}\n${second}`);
    expect(films).toHaveLength(2);
    expect(notices.map(({ place }) => place.line)).toEqual([2, 4]);
    expect(importFilmLines(' \n').notices[0]?.code).toBe('file-empty');
  });
});

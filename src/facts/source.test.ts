import { describe, expect, it } from 'vitest';
import { Source, introduction } from './source.ts';

const source = (according: object) =>
  Source.parse({ id: 'page', title: { en: 'Page' }, according, kind: 'page', weight: 'low' });

describe('introduction', () => {
  it('parts the name of a source from what introduces it', () => {
    expect(introduction(source({ en: 'According to the fan page', zh: '据影迷主页' }))).toEqual({
      opening: { en: 'According to ', zh: '据' },
      name: { en: 'the fan page', zh: '影迷主页' },
    });
  });

  it('leaves other words whole, and falls back to English', () => {
    expect(introduction(source({ en: 'As the page has it' }))).toEqual({
      opening: { en: '', zh: '' },
      name: { en: 'As the page has it', zh: 'As the page has it' },
    });
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { NOTICE_CODES } from './notice.ts';

const Words = z.object({ library: z.object({ notices: z.record(z.string(), z.string()) }) });
const folder = join(import.meta.dirname, '..', 'renderer', 'features', 'library');

it.each(['en', 'zh'])('the app has words for every notice: %s', (language) => {
  const { library } = Words.parse(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')));
  expect(Object.keys(library.notices).sort()).toEqual(NOTICE_CODES.toSorted());
});

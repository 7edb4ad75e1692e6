import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { packsIn } from './openedFiles.ts';

const home = resolve('/home/player');

test('finds film packs among switches and folders, as paths and as addresses', () => {
  const one = resolve(home, 'one film.reelquiz');
  expect(
    packsIn(
      ['--allow-file-access', '.', 'one film.reelquiz', pathToFileURL(one).href, '--x=y.reelquiz', 'a.txt'],
      home,
    ),
  ).toEqual([one, one]);
});

test('an address of another computer, or of nothing, is left out', () => {
  expect(packsIn(['file://elsewhere/x%2Fy.reelquiz', 'file:%', 'https://example.com/x.zip'], home)).toEqual(
    [],
  );
});

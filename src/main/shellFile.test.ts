import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { changeShellFile, readShellFile } from './shellFile.ts';

const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'reel-quiz-shell-file-'));
const STATE = { bounds: { x: 1, y: 2, width: 900, height: 700 }, maximized: true, fullScreen: false };

test('keeps what it is told, each apart', () => {
  const folder = freshFolder();
  expect(readShellFile(folder)).toEqual({ window: null, crashReports: false });
  changeShellFile(folder, { window: STATE });
  changeShellFile(folder, { crashReports: true });
  expect(readShellFile(folder)).toEqual({ window: STATE, crashReports: true });
  expect(readdirSync(folder)).toEqual(['shell.json']);
});

test.each(['', '{"window":', '[]', '{"window":{"bounds":{"x":"far"}},"crashReports":"yes"}'])(
  'a file that holds %j is as on a first start',
  (text) => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'shell.json'), text);
    expect(readShellFile(folder)).toEqual({ window: null, crashReports: false });
  },
);

test('a folder that can’t be written to is no reason to stop', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const inTheWay = join(freshFolder(), 'none');
  writeFileSync(inTheWay, 'a file where the folder should be');
  changeShellFile(inTheWay, { window: STATE });
  expect(said).toHaveBeenCalledOnce();
});

import { extractAll } from '@electron/asar';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderOf, resourcesOf } from '../../src/cli/package/programOf.ts';
import { STAND_IN, whyNotRun } from '../targets/electron.ts';
import { expect, test } from './stubPackages.ts';

test('what was packed is enough: it starts, shows itself, and passes its own smoke test', ({ packed }) => {
  const reason = whyNotRun('stand-in');
  test.skip(reason !== null, reason ?? '');
  const work = mkdtempSync(join(tmpdir(), 'reel-quiz-smoke-'));
  const [app, resources] = [
    join(work, 'app'),
    resourcesOf('linux', join(packed.folder, folderOf('linux', 'x64'))),
  ];
  extractAll(join(resources, 'app.asar'), app);
  cpSync(join(resources, 'questions'), join(app, 'questions'), { recursive: true });
  cpSync(join(resources, 'licences'), join(app, 'out/licences'), { recursive: true });
  const { stdout, status, stderr } = spawnSync(
    STAND_IN,
    [app, `--user-data-dir=${join(work, 'data')}`, '--smoke-test'],
    { encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ sound: true, banks: ['one-second'], problem: null });
  rmSync(work, { recursive: true, force: true });
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder, writeFiles } from '../testing/bank.ts';
import { aboutApp } from './about.ts';

const zod = { name: 'zod', version: '4.0.0', licence: 'MIT', text: 'Permission …' };
const react = { name: 'react', version: '19.0.0', licence: 'MIT', text: 'Permission …' };

test('names the packages of all bundles once, and what the app runs on', () => {
  const folder = writeFiles(freshFolder(), {
    'main.json': JSON.stringify([zod]),
    'renderer.json': JSON.stringify([zod, react]),
    'LICENSES.chromium.html': '<p>',
  });
  const licences = join(folder, 'LICENSES.chromium.html');
  const runtime = { parts: [{ name: 'Electron', version: '45.0.0' }], licences };
  expect(aboutApp('1.2.3', folder, runtime)).toEqual({
    version: '1.2.3',
    runtime: runtime.parts,
    packages: [react, zod],
    runtimeLicences: licences,
  });
});

test('says what it can where nothing was built and no licences came along', () => {
  const folder = freshFolder();
  const runtime = { parts: [], licences: join(folder, 'none.html') };
  expect(aboutApp('1.2.3', join(folder, 'none'), runtime)).toMatchObject({
    packages: [],
    runtimeLicences: null,
  });
});

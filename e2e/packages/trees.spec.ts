import { listPackage } from '@electron/asar';
import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { SYSTEMS, type System } from '../../src/cli/package/args.ts';
import { wrongFuses } from '../../src/cli/package/fuses.ts';
import { folderOf, programOf, resourcesOf } from '../../src/cli/package/programOf.ts';
import { APP_FOLDER } from '../targets/electron.ts';
import { expect, test } from './stubPackages.ts';

/** What comes with every package, below the folder of its resources. */
const OURS = [
  'LICENSE.txt',
  'app.asar',
  'licences/main.json',
  'licences/preload.json',
  'licences/renderer.json',
  'questions/banks/one-second.json',
  'questions/facts/one-second.yaml',
];

/** What else is in the folder of a package: the stub's files in the places of Electron's, less other languages. */
const AROUND: Record<System, string[]> = {
  linux: [
    'LICENSE.electron.txt',
    'LICENSES.chromium.html',
    'chrome-sandbox',
    'chrome_crashpad_handler',
    'icudtl.dat',
    'libffmpeg.so',
    'locales/en-GB.pak',
    'locales/en-US.pak',
    'locales/zh-CN.pak',
    'reel-quiz',
    'resources.pak',
    'v8_context_snapshot.bin',
    'version',
  ],
  windows: [
    'LICENSE.electron.txt',
    'LICENSES.chromium.html',
    'Reel Quiz.exe',
    'ffmpeg.dll',
    'icudtl.dat',
    'libEGL.dll',
    'libGLESv2.dll',
    'locales/en-GB.pak',
    'locales/en-US.pak',
    'locales/zh-CN.pak',
    'resources.pak',
    'v8_context_snapshot.bin',
    'version',
  ],
  mac: [
    'Frameworks/Electron Framework.framework/Versions/A/Electron Framework',
    'Frameworks/Electron Framework.framework/Versions/A/Resources/en.lproj/locale.pak',
    'Frameworks/Electron Framework.framework/Versions/A/Resources/zh_CN.lproj/locale.pak',
    ...['', ' (GPU)', ' (Plugin)', ' (Renderer)'].flatMap((helper) => [
      `Frameworks/Reel Quiz Helper${helper}.app/Contents/Info.plist`,
      `Frameworks/Reel Quiz Helper${helper}.app/Contents/MacOS/Reel Quiz Helper${helper}`,
    ]),
    'Info.plist',
    'MacOS/Reel Quiz',
    'Resources/en.lproj/locale.pak',
    'Resources/icon.icns',
    'Resources/zh_CN.lproj/locale.pak',
  ].map((file) => `Reel Quiz.app/Contents/${file}`),
};

for (const system of SYSTEMS) {
  test(`${system}: each file is there, and no other`, ({ packed }) => {
    const folder = join(packed.folder, folderOf(system, 'x64'));
    const resources = relative(folder, resourcesOf(system, folder)).replaceAll(sep, '/');
    // What a package for Debian or Fedora adds, which is built from the same folder.
    const found = filesOf(folder).filter((file) => !/(apparmor-profile|package-type)$/.test(file));
    expect(found).toEqual([...AROUND[system], ...OURS.map((file) => `${resources}/${file}`)].sort());
  });

  test(`${system}: the fuses stand as they should`, async ({ packed }) => {
    const folder = join(packed.folder, folderOf(system, 'x64'));
    expect(await wrongFuses(programOf(system, folder))).toEqual([]);
  });

  test(`${system}: the archive holds what was built, and neither sources nor tests`, ({ packed }) => {
    const folder = join(packed.folder, folderOf(system, 'x64'));
    const listed = listPackage(join(resourcesOf(system, folder), 'app.asar'), { isPack: false })
      .map((path) => path.replaceAll('\\', '/').slice(1))
      .filter((path) => /\.[a-z0-9]+$/.test(path));
    const built = ['main', 'phone', 'preload', 'renderer'].flatMap((room) =>
      filesOf(join(APP_FOLDER, 'out', room)).map((file) => `out/${room}/${file}`),
    );
    expect(listed.sort()).toEqual([...built, 'package.json'].sort());
    expect(listed.filter((file) => /\.(ts|tsx|map)$|\.test\./.test(file))).toEqual([]);
  });
}

test('windows: the program bears our name, version and picture', ({ packed }) => {
  const folder = join(packed.folder, folderOf('windows', 'x64'));
  const { entries } = NtExecutableResource.from(
    NtExecutable.from(readFileSync(programOf('windows', folder))),
  );
  const [words] = Resource.VersionInfo.fromEntries(entries);
  expect(words?.getStringValues({ lang: 1033, codepage: 1200 })).toMatchObject({
    ProductName: 'Reel Quiz',
    FileDescription: 'Reel Quiz',
    LegalCopyright: 'Copyright © The Reel Quiz founders',
  });
  const [icon] = Resource.IconGroupEntry.fromEntries(entries);
  expect(icon?.icons.map(({ width }) => width)).toEqual([16, 24, 32, 48, 64, 128, 0]);
  // What Electron holds the archive against when it starts.
  expect(entries.filter(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR')).toHaveLength(1);
});

test('macOS: the app says what it is, opens film packs, and loads nothing from anywhere', ({ packed }) => {
  const folder = join(packed.folder, folderOf('mac', 'x64'));
  const plist = readFileSync(join(programOf('mac', folder), 'Contents', 'Info.plist'), 'utf8').replaceAll(
    /\s+/g,
    '',
  );
  for (const said of [
    '<key>CFBundleIdentifier</key><string>io.github.reelquiz.ReelQuiz</string>',
    '<key>CFBundleExecutable</key><string>ReelQuiz</string>',
    '<key>CFBundleTypeExtensions</key><array><string>reelquiz</string></array>',
    '<key>public.mime-type</key><array><string>application/vnd.reelquiz+zip</string></array>',
    '<key>CFBundleLocalizations</key><array><string>en</string><string>zh-Hans</string></array>',
    '<key>NSAllowsArbitraryLoads</key><false/>',
    '<key>Resources/app.asar</key><dict><key>algorithm</key><string>SHA256</string>',
  ])
    expect(plist).toContain(said);
  for (const permission of ['NSCamera', 'NSMicrophone', 'NSLocation', 'NSBluetooth'])
    expect(plist).not.toContain(permission);
});

test('macOS: the hardened runtime is left with one opening, for V8', () => {
  const text = readFileSync(join(APP_FOLDER, 'resources/entitlements.mac.plist'), 'utf8');
  expect([...text.matchAll(/<key>(.*)<\/key>/g)].map(([, key]) => key)).toEqual([
    'com.apple.security.cs.allow-jit',
  ]);
});

test('the bill of materials names what ships, and the checksums hold', async ({ packed }) => {
  const [bill = ''] = readdirSync(packed.folder).filter((name) => name.endsWith('.cdx.json'));
  const { components } = JSON.parse(readFileSync(join(packed.folder, bill), 'utf8')) as {
    components: { name: string; purl: string; licenses?: unknown[] }[];
  };
  const names = components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['electron', 'react', 'zod', 'zustand']));
  expect(
    names.filter((name) => ['vitest', 'typescript', 'eslint', 'electron-builder'].includes(name)),
  ).toEqual([]);
  expect(components.filter(({ purl }) => !purl.startsWith('pkg:npm/'))).toEqual([]);

  const sums = readFileSync(join(packed.folder, 'SHA256SUMS.txt'), 'utf8').trimEnd().split('\n');
  const { createHash } = await import('node:crypto');
  expect(sums.length).toBeGreaterThan(0);
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(readFileSync(join(packed.folder, name)))
        .digest('hex'),
    ).toBe(sum);
  }
});

/** Every file below a folder, links not followed, as sorted paths with slashes. */
function filesOf(folder: string): string[] {
  // A folder that is a link would be walked too.
  const linked = (path: string): boolean => lstatSync(path).isSymbolicLink();
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && realpathSync(entry.parentPath) === entry.parentPath)
    .filter((entry) => !linked(join(entry.parentPath, entry.name)))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, run, test } from './stubPackages.ts';

const VERSION = '0.1.0';
const DEB = `reel-quiz-${VERSION}-linux-amd64.deb`;
const RPM = `reel-quiz-${VERSION}-linux-x86_64.rpm`;
const MIME = 'application/vnd.reelquiz+zip';

test.beforeEach(({ packed }) => {
  test.skip(packed.onlyFolders !== null, packed.onlyFolders ?? '');
});

/** Where a package for Debian or Fedora puts what. */
const PLACES = [
  '/opt/Reel Quiz/reel-quiz',
  '/opt/Reel Quiz/resources/app.asar',
  '/opt/Reel Quiz/resources/questions/banks/one-second.json',
  '/opt/Reel Quiz/resources/licences/renderer.json',
  '/usr/share/applications/reel-quiz.desktop',
  '/usr/share/icons/hicolor/256x256/apps/reel-quiz.png',
  '/usr/share/metainfo/io.github.reelquiz.ReelQuiz.metainfo.xml',
  '/usr/share/mime/packages/reel-quiz.xml',
];

test('the package for Debian says what it is and what goes where', ({ packed }) => {
  const deb = join(packed.folder, DEB);
  const fields = run('dpkg-deb', ['--field', deb]);
  expect(fields).toContain('Package: reel-quiz\n');
  expect(fields).toContain(`Version: ${VERSION}\n`);
  expect(fields).toContain('Architecture: amd64\n');
  expect(fields).toContain('Section: games\n');
  expect(fields).toMatch(/Depends: .*libgtk-3-0.*libnss3/);
  const listed = run('dpkg-deb', ['--contents', deb]);
  for (const place of PLACES) expect(listed).toContain(`.${place}\n`);
  // Nobody but root owns what it installs, and nobody else may write to it.
  expect(listed.split('\n').filter((line) => line !== '' && !line.includes(' root/root '))).toEqual([]);
  expect(listed.split('\n').filter((line) => /^.{5}w|^.{8}w/.test(line))).toEqual([]);
});

test('the package for Fedora says what it is and what goes where', ({ packed }) => {
  const rpm = join(packed.folder, RPM);
  const said = run('rpm', ['-qp', '--qf', '%{NAME} %{VERSION} %{ARCH} %{LICENSE}', rpm]);
  expect(said).toBe(`reel-quiz ${VERSION} x86_64 MIT`);
  expect(run('rpm', ['-qp', '--requires', rpm])).toContain('gtk3\n');
  const listed = run('rpm', ['-qpl', rpm]);
  for (const place of PLACES) expect(listed).toContain(`${place}\n`);
});

test('the package for Fedora installs into a root of its own, and goes again', ({ packed }) => {
  const root = mkdtempSync(join(tmpdir(), 'reel-quiz-rpm-'));
  const rpm = (...args: string[]): string => run('rpm', ['--root', root, '--nodeps', '--noscripts', ...args]);
  test.skip(process.getuid?.() !== 0, 'not run: rpm --root needs root');
  rpm('--install', '--nosignature', join(packed.folder, RPM));
  for (const place of PLACES) expect(existsSync(join(root, place)), place).toBe(true);
  rpm('--erase', 'reel-quiz');
  for (const place of PLACES) expect(existsSync(join(root, place)), place).toBe(false);
  rmSync(root, { recursive: true });
});

test('the archive and the AppImage start where they are put, with a file', ({ packed }) => {
  const folder = mkdtempSync(join(tmpdir(), 'reel-quiz-place-'));
  const pack = join(folder, 'one film.reelquiz');
  writeFileSync(pack, '');
  run('tar', ['-xzf', join(packed.folder, `reel-quiz-${VERSION}-linux-x64.tar.gz`), '-C', folder]);
  const unpacked = join(folder, `reel-quiz-${VERSION}-linux-x64`, 'reel-quiz');
  for (const program of [unpacked, join(packed.folder, `reel-quiz-${VERSION}-linux-x86_64.AppImage`)]) {
    expect(statSync(program).mode & 0o111, program).not.toBe(0);
    expect(JSON.parse(run(program, [pack])), program).toMatchObject({
      version: VERSION,
      banks: ['one-second.json'],
      missing: [],
      files: [pack],
    });
  }
  rmSync(folder, { recursive: true });
});

test('the desktop entry, the MIME type and the metainfo are sound', ({ packed }) => {
  const tree = mkdtempSync(join(tmpdir(), 'reel-quiz-deb-'));
  run('dpkg-deb', ['--extract', join(packed.folder, DEB), tree]);
  const entry = join(tree, 'usr/share/applications/reel-quiz.desktop');
  expect(run('desktop-file-validate', [entry])).toBe('');
  const text = readFileSync(entry, 'utf8');
  expect(text).toContain('Exec="/opt/Reel Quiz/reel-quiz" %U\n');
  expect(text).toContain(`MimeType=${MIME};`);
  expect(text).toContain('Name[zh_CN]=胶片问答\n');
  const metainfo = readFileSync(
    join(tree, 'usr/share/metainfo/io.github.reelquiz.ReelQuiz.metainfo.xml'),
    'utf8',
  );
  expect(metainfo).toContain('<launchable type="desktop-id">reel-quiz.desktop</launchable>');
  expect(metainfo).toContain(`<mediatype>${MIME}</mediatype>`);
  expect(metainfo).toContain(`<release version="${VERSION}"`);
  rmSync(tree, { recursive: true });
});

test('installed on Debian it is on the path and in the menu, opens film packs, and leaves nothing', async ({
  packed,
}) => {
  const may = process.getuid?.() === 0 && (process.env['CI'] ?? process.env['REEL_QUIZ_INSTALL']);
  test.skip(!may, 'not run: installs on this computer; as root with REEL_QUIZ_INSTALL=1');
  const home = mkdtempSync(join(tmpdir(), 'reel-quiz-home-'));
  const env = { HOME: home, XDG_DATA_HOME: join(home, 'share'), XDG_CONFIG_HOME: join(home, 'config') };
  mkdirSync(env.XDG_CONFIG_HOME, { recursive: true });
  const pack = join(home, 'one film.reelquiz');
  // The first bytes of a zip, which a pack is; an empty file would count as nothing but that.
  writeFileSync(pack, 'PK\u0003\u0004 and so on');
  run('dpkg', ['--force-depends', '--install', join(packed.folder, DEB)]);
  try {
    expect(JSON.parse(run('reel-quiz', [pack]))).toMatchObject({
      program: '/opt/Reel Quiz/reel-quiz',
      files: [pack],
    });
    expect(run('xdg-mime', ['query', 'filetype', pack], env).trim()).toBe(MIME);
    expect(run('xdg-mime', ['query', 'default', MIME], env).trim()).toBe('reel-quiz.desktop');
    const report = join(home, 'report');
    run('gio', ['open', pack], { ...env, REEL_QUIZ_STUB_REPORT: report });
    // The desktop starts it and does not wait. Some hand over a path, some an address.
    await expect
      .poll(() => (existsSync(report) ? readFileSync(report, 'utf8') : ''))
      .toMatch(/one(%20| )film\.reelquiz/);
  } finally {
    run('dpkg', ['--purge', 'reel-quiz']);
  }
  for (const place of [...PLACES, '/usr/bin/reel-quiz', '/opt/Reel Quiz', '/etc/apparmor.d/reel-quiz'])
    expect(existsSync(place), place).toBe(false);
  expect(run('xdg-mime', ['query', 'default', MIME], env).trim()).toBe('');
  rmSync(home, { recursive: true });
});

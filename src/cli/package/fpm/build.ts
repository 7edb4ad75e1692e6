import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { option, type PackageRequest } from './args.ts';

/** Builds a package with the system's own tools: `dpkg-deb` for Debian, `rpmbuild` for Fedora. */
export function buildPackage(request: PackageRequest): void {
  const work = mkdtempSync(join(tmpdir(), 'reel-quiz-fpm-'));
  try {
    const tree = join(work, 'tree');
    for (const { from, to } of request.files) {
      mkdirSync(dirname(join(tree, to)), { recursive: true });
      cpSync(from, join(tree, to), { recursive: true, verbatimSymlinks: true });
    }
    if (request.target === 'deb') buildDeb(request, tree);
    else buildRpm(request, tree, work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function buildDeb(request: PackageRequest, tree: string): void {
  const files = filesOf(tree);
  const kilobytes = Math.ceil(files.reduce((sum, file) => sum + statSync(join(tree, file)).size, 0) / 1024);
  const [summary = '', ...rest] = option(request, 'description').split('\n');
  const fields = [
    ['Package', option(request, 'name')],
    ['Version', option(request, 'version')],
    ['License', option(request, 'license')],
    ['Vendor', option(request, 'vendor')],
    ['Architecture', option(request, 'architecture')],
    ['Maintainer', option(request, 'maintainer')],
    ['Installed-Size', String(kilobytes)],
    ['Depends', request.depends.join(', ')],
    ['Recommends', request.recommends.join(', ')],
    ['Section', option(request, 'category')],
    ['Priority', option(request, 'deb-priority')],
    ['Homepage', option(request, 'url')],
    ['Description', [summary, ...rest.map((line) => ` ${line.trim()}`)].join('\n')],
  ];
  const control = join(tree, 'DEBIAN');
  mkdirSync(control);
  const written = fields.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}\n`);
  writeFileSync(join(control, 'control'), written.join(''));
  writeFileSync(
    join(control, 'md5sums'),
    files.map((file) => `${md5(join(tree, file))}  ${file}\n`).join(''),
  );
  for (const [script, from] of [
    ['postinst', 'after-install'],
    ['postrm', 'after-remove'],
  ] as const) {
    copyFileSync(option(request, from), join(control, script));
    chmodSync(join(control, script), 0o755);
  }
  run('dpkg-deb', ['--root-owner-group', '-Zxz', '-z1', '--build', tree, option(request, 'package')]);
}

/** What Fedora calls a processor that electron-builder names as Debian does. */
const RPM_PROCESSORS: Readonly<Record<string, string>> = { amd64: 'x86_64', arm64: 'aarch64' };

function buildRpm(request: PackageRequest, tree: string, work: string): void {
  const script = (name: string): string => readFileSync(option(request, name), 'utf8');
  // A name for each file: `%dir` for our own folder only, since the others belong to the system.
  const owned = filesOf(tree).map((file) => `"/${file}"`);
  const spec = `
%define __os_install_post %{nil}
%define _build_id_links none
%define _binary_payload w2.xzdio
Name: ${option(request, 'name')}
Version: ${option(request, 'version')}
Release: 1
Summary: ${request.options.get('rpm-summary') ?? option(request, 'description').split('\n')[0] ?? ''}
AutoReqProv: no
License: ${option(request, 'license')}
Vendor: ${option(request, 'vendor')}
Group: ${option(request, 'category')}
URL: ${option(request, 'url')}
Packager: ${option(request, 'maintainer')}
${request.depends.map((name) => `Requires: ${name}`).join('\n')}
%description
${option(request, 'description')}
%post
${script('after-install')}
%postun
${script('after-remove')}
%files
%defattr(-,root,root,-)
${owned.join('\n')}
`;
  const file = join(work, 'package.spec');
  writeFileSync(file, spec);
  run('rpmbuild', [
    '-bb',
    '--quiet',
    '--target',
    RPM_PROCESSORS[option(request, 'architecture')] ?? option(request, 'architecture'),
    '--buildroot',
    tree,
    '--define',
    `_topdir ${work}/rpm`,
    '--define',
    `_rpmdir ${work}/rpms`,
    file,
  ]);
  const [built] = filesOf(join(work, 'rpms'));
  if (built === undefined) throw new Error('rpmbuild has left no package.');
  copyFileSync(join(work, 'rpms', built), option(request, 'package'));
}

/** Every file below a folder, as paths from there with slashes. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

const md5 = (file: string): string => createHash('md5').update(readFileSync(file)).digest('hex');

function run(program: string, args: string[]): void {
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

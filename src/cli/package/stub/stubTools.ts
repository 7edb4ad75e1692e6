import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** How long the head of a stub's AppImage is, in bytes; what follows it is the file system. */
const HEAD_LENGTH = 4096;

/** Unpacks itself into a folder of its own and starts what is in it, where the real head would mount it. */
const APPIMAGE_HEAD = `#!/bin/sh
folder=$(mktemp -d)
unsquashfs -q -n -f -d "$folder/app" -o ${HEAD_LENGTH} "$0" >/dev/null || exit 1
"$folder/app/AppRun" "$@"
code=$?
rm -rf "$folder"
exit $code
`;

/**
 * The system's own tools in the places where electron-builder would put those that it downloads.
 * @param folder is filled with links to them
 * @returns the environment that names them
 * @throws Error that names what is not installed
 */
export function stubTools(folder: string): Record<string, string> {
  const runtimes = join(folder, 'appimage', 'runtimes');
  mkdirSync(runtimes, { recursive: true });
  for (const processor of ['x64', 'arm64']) {
    mkdirSync(join(folder, 'appimage', 'lib', processor), { recursive: true });
    const head = join(runtimes, `runtime-${processor}`);
    writeFileSync(head, APPIMAGE_HEAD.padEnd(HEAD_LENGTH, '\n'));
    chmodSync(head, 0o755);
  }
  for (const tool of ['mksquashfs', 'desktop-file-validate'])
    symlinkSync(find(tool), join(folder, 'appimage', tool));
  for (const tool of ['dpkg-deb', 'rpmbuild']) find(tool);
  return {
    APPIMAGE_TOOLS_PATH: join(folder, 'appimage'),
    ELECTRON_BUILDER_7ZIP_PATH: find('7za'),
    CUSTOM_FPM_PATH: resolve(import.meta.dirname, '../fpm/main.ts'),
    // No certificate of this machine goes into a stub.
    CSC_IDENTITY_AUTO_DISCOVERY: 'false',
  };
}

/** The packages of Debian that have the tools. */
export const DEBIAN_PACKAGES = 'dpkg rpm p7zip-full squashfs-tools desktop-file-utils';

function find(tool: string): string {
  try {
    return execFileSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim();
  } catch {
    throw new Error(
      `${tool} is not installed, which a stub needs. On Debian: apt-get install ${DEBIAN_PACKAGES}.`,
    );
  }
}

import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

/** Marks the fuses in Electron's program, and in ours. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Nine fuses as Electron ships them: r for one that was taken out, 0 for off, 1 for on. */
const WIRE = '101100010';

/** The languages that Electron brings, some of them: packaging is to leave out all but ours. */
const LOCALES = ['de', 'en-GB', 'en-US', 'fr', 'zh-CN', 'zh-TW'];

/**
 * Lays out a folder like the one that Electron is downloaded in, with a program of our own in the place of Electron's.
 * @param folder is made anew
 */
export function layOutStub(folder: string, platform: 'linux' | 'win32' | 'darwin', version: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const lay = (path: string, content: string | Buffer = `A stub of ${path}.\n`, mode = 0o644): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    chmodSync(file, mode);
  };
  lay('LICENSE');
  lay('LICENSES.chromium.html');
  lay('version', version);
  if (platform === 'darwin') {
    layOutMac(lay);
    const framework = join(folder, FRAMEWORK);
    symlinkSync('A', join(framework, 'Versions/Current'));
    for (const name of ['Electron Framework', 'Resources'])
      symlinkSync(`Versions/Current/${name}`, join(framework, name));
    return;
  }
  mkdirSync(join(folder, 'resources'));
  for (const locale of LOCALES) lay(`locales/${locale}.pak`);
  for (const file of ['icudtl.dat', 'resources.pak', 'v8_context_snapshot.bin']) lay(file);
  if (platform === 'linux') {
    lay('electron', program(), 0o755);
    for (const helper of ['chrome-sandbox', 'chrome_crashpad_handler']) lay(helper, '#!/bin/sh\n', 0o755);
    lay('libffmpeg.so');
    return;
  }
  lay('electron.exe', windowsProgram());
  for (const library of ['ffmpeg.dll', 'libEGL.dll', 'libGLESv2.dll']) lay(library);
}

function program(): Buffer {
  return Buffer.concat([readFileSync(join(import.meta.dirname, 'program.cjs')), Buffer.from('// '), fuses()]);
}

function fuses(): Buffer {
  return Buffer.from(`${SENTINEL}\u0001${String.fromCharCode(WIRE.length)}${WIRE}\n`, 'latin1');
}

/** A program that Windows knows as one and that does nothing: packaging writes name, version and icon into it. */
function windowsProgram(): Buffer {
  const executable = NtExecutable.createEmpty(false, false);
  const resource = NtExecutableResource.from(executable);
  const words = Resource.VersionInfo.createEmpty();
  words.setStringValues(
    { lang: 1033, codepage: 1200 },
    { FileDescription: 'Electron', ProductName: 'Electron' },
  );
  words.outputToResourceEntries(resource.entries);
  // The fuses are a resource here: what follows the sections is not kept when resources change.
  resource.entries.push({
    type: 10,
    id: 1,
    lang: 1033,
    codepage: 1200,
    bin: Uint8Array.from(fuses()).buffer,
  });
  resource.outputResource(executable);
  return Buffer.from(executable.generate());
}

const FRAMEWORK = 'Electron.app/Contents/Frameworks/Electron Framework.framework';
const HELPERS = ['', ' (GPU)', ' (Plugin)', ' (Renderer)'];

function layOutMac(lay: (path: string, content?: string | Buffer, mode?: number) => void): void {
  const contents = 'Electron.app/Contents';
  lay(`${contents}/Info.plist`, plist('Electron', 'com.github.Electron'));
  lay(`${contents}/MacOS/Electron`, program(), 0o755);
  lay(`${contents}/Resources/electron.icns`);
  // What Electron does is in its framework on macOS, and so are its fuses and its languages.
  lay(`${FRAMEWORK}/Versions/A/Electron Framework`, program(), 0o755);
  for (const language of ['en', 'de', 'zh_CN']) {
    lay(`${contents}/Resources/${language}.lproj/locale.pak`);
    lay(`${FRAMEWORK}/Versions/A/Resources/${language}.lproj/locale.pak`);
  }
  for (const helper of HELPERS) {
    const name = `Electron Helper${helper}`;
    lay(`${contents}/Frameworks/${name}.app/Contents/Info.plist`, plist(name, 'com.github.Electron.helper'));
    lay(`${contents}/Frameworks/${name}.app/Contents/MacOS/${name}`, '#!/bin/sh\n', 0o755);
  }
}

function plist(name: string, id: string): string {
  const values = {
    CFBundleExecutable: name,
    CFBundleIdentifier: id,
    CFBundleName: name,
    CFBundleIconFile: 'electron.icns',
    CFBundlePackageType: 'APPL',
  };
  const rows = Object.entries(values).map(([key, value]) => `<key>${key}</key><string>${value}</string>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>${rows.join('')}</dict></plist>
`;
}

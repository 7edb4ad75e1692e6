import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';
import type { BundledPackage } from '../../contract/about.ts';

const PackageJson = z.object({
  name: z.string(),
  version: z.string(),
  license: z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)]).optional(),
});

/**
 * Writes down whose code goes into a bundle, with their licences: `out/licences/<bundle>.json`. The about screen shows
 * them, and the bill of materials is made from them, so both say what ships and not what happens to be installed.
 * @param folder where the files go
 * @param bundle the name of this one
 */
export function bundledPackages(folder: string, bundle: string): Plugin {
  return {
    name: 'reel-quiz:bundled-packages',
    apply: 'build',
    writeBundle() {
      const packages = packagesOf([...this.getModuleIds()]);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${bundle}.json`), `${JSON.stringify(packages, null, 2)}\n`);
    },
  };
}

/** The packages that these modules are of, each once, in the order of their names. */
export function packagesOf(modules: readonly string[]): BundledPackage[] {
  const folders = new Set(modules.map(packageFolder).filter((found) => found !== undefined));
  return [...folders].map(readPackage).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The folder of the package that a module lies in; undefined for our own files and for what a tool made up. */
function packageFolder(module: string): string | undefined {
  const path = module.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('/', sep);
  const parts = path.split(sep);
  const at = parts.lastIndexOf('node_modules');
  const [name = ''] = parts.slice(at + 1);
  if (at < 0 || name === '' || name.startsWith('.')) return undefined;
  const folder = parts.slice(0, at + (name.startsWith('@') ? 3 : 2)).join(sep);
  return existsSync(join(folder, 'package.json')) ? folder : undefined;
}

/**
 * What a package says of itself.
 * @param folder where its package.json is
 * @throws Error for one without a licence: it could not be shipped
 */
export function readPackage(folder: string): BundledPackage {
  const read = PackageJson.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  if (read.license === undefined) throw new Error(`${folder} names no licence.`);
  return { name: read.name, version: read.version, licence: read.license, text: licenceText(folder) };
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)([.-].*)?$/i.test(name));
  // A package of a monorepo may carry its licence one floor up.
  if (file === undefined) return dirname(folder).endsWith('node_modules') ? '' : licenceText(dirname(folder));
  return readFileSync(join(folder, file), 'utf8').trim();
}

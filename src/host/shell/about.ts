import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type About, BundledPackage } from '../../contract/about.ts';
import type { Runtime } from './ports.ts';

/**
 * What the about screen says.
 * @param folder where the build wrote down whose code it bundled; one that is missing has no packages
 */
export function aboutApp(version: string, folder: string, runtime: Runtime): About {
  return {
    version,
    runtime: runtime.parts,
    packages: bundled(folder),
    runtimeLicences: runtime.licences !== null && existsSync(runtime.licences) ? runtime.licences : null,
  };
}

/** The packages of every bundle, each version once, in the order of their names. */
function bundled(folder: string): BundledPackage[] {
  if (!existsSync(folder)) return [];
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => z.array(BundledPackage).parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
  const once = new Map(all.map((found) => [`${found.name}@${found.version}`, found]));
  return [...once.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

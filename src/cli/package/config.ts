import { type AfterPackContext, Arch, type Configuration } from 'electron-builder';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageOptions, System } from './args.ts';
import { setFuses } from './fuses.ts';
import { programOf } from './programOf.ts';
import type { Project } from './project.ts';

/**
 * What `electron-builder.yml` can't say: the fuses, and what depends on where it is packed.
 * @param stub the folder of the stub in Electron's place, or null
 */
export function configOf(
  system: System,
  { inspectable }: Pick<PackageOptions, 'inspectable'>,
  project: Project,
  stub: string | null,
): Configuration {
  return {
    extends: join(import.meta.dirname, '../../../electron-builder.yml'),
    // A certificate, if any, comes by the environment: docs/maintainers.md.
    publish: project.repository && { provider: 'github', ...project.repository, releaseType: 'draft' },
    extraMetadata: { homepage: project.homepage },
    linux: { maintainer: project.maintainer },
    ...(stub !== null && { electronDist: stub }),
    afterPack: async ({ appOutDir, arch }: AfterPackContext) => {
      if (system === 'mac') forbidPlainHttp(join(programOf(system, appOutDir), 'Contents', 'Info.plist'));
      await setFuses(programOf(system, appOutDir), {
        inspectable,
        resign: system === 'mac' && arch === Arch.arm64 && stub === null,
      });
    },
  };
}

/**
 * Takes back the leave to load anything from anywhere, which electron-builder writes into every macOS app; what an update
 * needs is the computer itself.
 * @param plist the Info.plist of the packed app, as electron-builder writes it
 * @throws Error when it no longer says so in that way
 */
function forbidPlainHttp(plist: string): void {
  const text = readFileSync(plist, 'utf8');
  const closed = text.replace(/(<key>NSAllowsArbitraryLoads<\/key>\s*)<true\/>/, '$1<false/>');
  if (closed === text) throw new Error(`${plist} says nothing of NSAllowsArbitraryLoads any more.`);
  writeFileSync(plist, closed);
}

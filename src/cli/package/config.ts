import type { AfterPackContext, Configuration } from 'electron-builder';
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
      await setFuses(programOf(system, appOutDir), {
        inspectable,
        // 3 is electron-builder's number for arm64.
        resign: system === 'mac' && Number(arch) === 3 && stub === null,
      });
    },
  };
}

/**
 * Fails when package-lock.json names an optional dependency that it does not hold.
 *
 * npm writes such a lock when the registry lacks one platform's binary at that moment; `npm ci` then breaks
 * on that platform, or everywhere. Only the lock file is read, so the check is the same on every system.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});

/**
 * Names each optional dependency that is missing from a lock.
 * @param lock the parsed package-lock.json (lockfileVersion 2 or 3)
 * @returns one `dependent -> dependency` line for each missing entry; empty when the lock is complete
 * @throws ZodError when the value is not an npm lock file
 */
export function missingOptionalDependencies(lock: unknown): string[] {
  const { packages } = Lock.parse(lock);
  return Object.entries(packages).flatMap(([dependent, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(packages, dependent, name))
      .map((name) => `${dependent || '(root)'} -> ${name}`),
  );
}

/** Node's own look-up: the dependent's node_modules first, then each folder above it. */
function isLocked(packages: object, dependent: string, name: string): boolean {
  for (
    let folder = dependent;
    ;
    folder = folder.slice(0, folder.lastIndexOf('node_modules/')).replace(/\/$/, '')
  ) {
    if (`${folder}${folder ? '/' : ''}node_modules/${name}` in packages) return true;
    if (!folder.includes('node_modules/')) return false;
  }
}

if (import.meta.main) {
  const missing = missingOptionalDependencies(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  for (const line of missing) console.error(`package-lock.json lacks an optional dependency: ${line}`);
  if (missing.length > 0) {
    console.error('Choose versions whose platform packages are all published, then run npm install again.');
    process.exitCode = 1;
  }
}

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BundledPackage } from '../../contract/about.ts';

const Component = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string(),
  group: z.string().optional(),
});
const Dependency = z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() });
const Bom = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component: z.looseObject({ 'bom-ref': z.string() }) }),
  components: z.array(Component),
  dependencies: z.array(Dependency),
});
export type Bom = z.infer<typeof Bom>;

/** The packages that ship, from what the bundles wrote down, and Electron, which is around them. */
export function shippedPackages(root: string): { name: string; version: string }[] {
  const folder = join(root, 'out', 'licences');
  const bundled = readdirSync(folder).flatMap((name) =>
    z.array(BundledPackage).parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  );
  const electron = z
    .object({ name: z.string(), version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')));
  return [...bundled, electron];
}

/** npm's own bill of materials of everything that is installed, in CycloneDX. */
export function installedBom(root: string): Bom {
  const npm = process.env['npm_execpath'];
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--silent'];
  const [program, all] = npm ? [process.execPath, [npm, ...args]] : ['npm', args];
  const text = execFileSync(program, all, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 });
  return Bom.parse(JSON.parse(text));
}

/**
 * Leaves in a bill of materials only what ships: most of what is installed builds and tests the app.
 * @throws Error when a package that ships is not in it
 */
export function onlyShipped(bom: Bom, shipped: readonly { name: string; version: string }[]): Bom {
  const key = (name: string, version: string): string => `${name}@${version}`;
  const wanted = new Set(shipped.map(({ name, version }) => key(name, version)));
  const fullName = ({ group, name }: z.infer<typeof Component>): string =>
    group !== undefined && !name.startsWith('@') ? `${group}/${name}` : name;
  const components = bom.components.filter((part) => wanted.has(key(fullName(part), part.version)));
  const found = new Set(components.map((part) => key(fullName(part), part.version)));
  const lost = [...wanted].filter((name) => !found.has(name));
  if (lost.length > 0) throw new Error(`The bill of materials lacks ${lost.join(', ')}.`);
  const refs = new Set([bom.metadata.component['bom-ref'], ...components.map((part) => part['bom-ref'])]);
  const dependencies = bom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map((dependency) => ({
      ...dependency,
      dependsOn: (dependency.dependsOn ?? []).filter((ref) => refs.has(ref)),
    }));
  return { ...bom, components, dependencies };
}

/** Builds the packages of the app: `npm run package`. */
import { Arch, build as buildPackages, Platform } from 'electron-builder';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { build, isBuildStale } from '../start/build.ts';
import { type Processor, readArgs, type System, USAGE } from './args.ts';
import { writeChecksums } from './checksums.ts';
import { configOf } from './config.ts';
import { projectAt } from './project.ts';
import { installedBom, onlyShipped, shippedPackages } from './sbom.ts';
import { layOutStub } from './stub/stubRuntime.ts';
import { stubTools } from './stub/stubTools.ts';
import { targetsOf } from './targets.ts';

const root = resolve(import.meta.dirname, '../../..');

const PLATFORMS: Record<System, Platform> = {
  linux: Platform.LINUX,
  windows: Platform.WINDOWS,
  mac: Platform.MAC,
};
const ARCHS: Record<Processor, Arch> = { x64: Arch.x64, arm64: Arch.arm64 };
const STUB_PLATFORMS = { linux: 'linux', windows: 'win32', mac: 'darwin' } as const;

async function main(): Promise<void> {
  const options = readArgs(process.argv.slice(2), { platform: process.platform, processor: process.arch });
  if ('problem' in options) throw new Error(options.problem);
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const project = projectAt(root, process.env);
  const dist = resolve(root, options.out);
  if (isBuildStale(root) || !existsSync(join(root, 'out', 'licences', 'main.json'))) await build(root);
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  const stubs = join(dist, '.stub');
  if (options.stub && !options.folders) Object.assign(process.env, stubTools(join(stubs, 'tools')));
  for (const system of options.systems) {
    const stub = options.stub ? join(stubs, system) : null;
    if (stub !== null) layOutStub(stub, STUB_PLATFORMS[system], electronVersion());
    await buildPackages({
      projectDir: root,
      targets: PLATFORMS[system].createTarget(
        targetsOf(system, options),
        ...options.processors.map((processor) => ARCHS[processor]),
      ),
      publish: 'never',
      config: { ...configOf(system, options, project, stub), directories: { output: dist } },
    });
  }
  const bom = onlyShipped(installedBom(root), shippedPackages(root));
  writeFileSync(join(dist, `reel-quiz-${project.version}.cdx.json`), `${JSON.stringify(bom, null, 2)}\n`);
  const files = await writeChecksums(dist);
  rmSync(stubs, { recursive: true, force: true });
  console.log(`\nIn ${dist}:\n${files.map((name) => `  ${name}`).join('\n')}`);
  if (options.stub)
    console.log(
      '\nThese hold a stub in the place of Electron: they show what is packed, and nobody can play them.',
    );
}

function electronVersion(): string {
  const text = readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

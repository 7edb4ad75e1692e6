import { parseArgs } from 'node:util';

export const SYSTEMS = ['linux', 'windows', 'mac'] as const;
export type System = (typeof SYSTEMS)[number];
export const PROCESSORS = ['x64', 'arm64'] as const;
export type Processor = (typeof PROCESSORS)[number];

export interface PackageOptions {
  systems: System[];
  processors: Processor[];
  /** Packages our own small program in Electron's place. */
  stub: boolean;
  /** Only the folders that would go into the packages. */
  folders: boolean;
  /** Leaves the debugger's fuse alone, for end-to-end tests. */
  inspectable: boolean;
  /** The folder that is made anew for what is built. */
  out: string;
  help: boolean;
}

export const USAGE = `Builds the installers of Reel Quiz into dist/, with a bill of materials and checksums.

npm run package [-- OPTIONS]

Without options: for this system and this processor.
--linux, --windows, --mac    for these systems. Each system builds its own; Linux can build Windows' zip
--x64, --arm64               for these processors
--folders                    only the folders that would be packed
--inspectable                a build that Playwright can drive; not for giving away
--out FOLDER                 into another folder than dist
--stub                       packs a small program of our own in Electron's place, where Electron can't be had: shows
                             what goes where, and that Linux' packages install, start and go. All systems by default`;

const HOST: Partial<Record<NodeJS.Platform, System>> = { linux: 'linux', win32: 'windows', darwin: 'mac' };

/**
 * Reads the command line.
 * @param host the system and processor that this runs on
 */
export function readArgs(
  args: readonly string[],
  host: { platform: NodeJS.Platform; processor: string },
): PackageOptions | { problem: string } {
  const flag = { type: 'boolean', default: false } as const;
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        linux: flag,
        windows: flag,
        mac: flag,
        x64: flag,
        arm64: flag,
        stub: flag,
        folders: flag,
        inspectable: flag,
        out: { type: 'string', default: 'dist' },
        help: { ...flag, short: 'h' },
      },
    }));
  } catch (error) {
    return { problem: `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}` };
  }
  const { stub, folders, inspectable, out, help } = values;
  const named = SYSTEMS.filter((system) => values[system]);
  const own = HOST[host.platform];
  const systems = named.length > 0 ? named : stub ? [...SYSTEMS] : own ? [own] : [];
  if (systems.length === 0) return { problem: `There are no packages for ${host.platform}.` };
  const processors = PROCESSORS.filter((processor) => values[processor]);
  const usual = PROCESSORS.find((processor) => processor === host.processor) ?? 'x64';
  return {
    systems,
    processors: processors.length > 0 ? processors : stub ? [...PROCESSORS] : [usual],
    stub,
    folders,
    inspectable,
    out,
    help,
  };
}

import { resolve } from 'node:path';

/** What Electron's own command line says, as far as the stand-in heeds it. */
export interface CommandLine {
  /** The folder (or file) of the app. */
  app: string;
  /** Where Node's inspector is to listen; Playwright asks for 0, any free port. */
  inspectPort: number | null;
  /** Where Chromium's DevTools are to listen. */
  debuggingPort: number | null;
  userData: string | null;
}

/**
 * Reads `[switches] <app> [arguments]`. Switches that it doesn't know are left to the app, as Electron does.
 * @throws when no app is named
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const app = args.find((arg) => !arg.startsWith('-'));
  if (app === undefined)
    throw new Error('Name the folder of the app: electron [switches] <app> [arguments].');
  return {
    app: resolve(app),
    inspectPort: port(valueOf(args, 'inspect')),
    debuggingPort: port(valueOf(args, 'remote-debugging-port')),
    userData: valueOf(args, 'user-data-dir'),
  };
}

function valueOf(args: readonly string[], name: string): string | null {
  const found = args.findLast((arg) => arg.startsWith(`--${name}=`));
  return found === undefined ? null : found.slice(name.length + 3);
}

function port(text: string | null): number | null {
  return text === null ? null : Number(text);
}

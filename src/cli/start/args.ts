import { parseArgs } from 'node:util';

export interface StartOptions {
  help: boolean;
  /** Serve the app to a browser even where Electron could show it. */
  browser: boolean;
  /** Open that browser. */
  open: boolean;
  /** The port for the browser; 0 for any free one. */
  port: number;
  /** Where the records and own banks are; undefined for the usual place. */
  userData: string | undefined;
  dev: boolean;
}

export const USAGE = `Starts Reel Quiz in its own window, or in the browser where there is no Electron.

npm start -- [options]

  --browser          in the browser, even where there is Electron
  --no-open          in the browser, but only print the address
  --port N           in the browser, on this port (otherwise any free one)
  --user-data DIR    keep scores, settings and your own banks in this folder
  --dev              rebuild and reload when a source file changes
  --help             print this

Examples:
  npm start
  npm start -- --browser --port 8080`;

/**
 * Reads the command line.
 * @param args what follows the script's name
 * @returns the options, or one sentence that says what is wrong with them
 */
export function readArgs(args: string[]): StartOptions | { problem: string } {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        browser: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string' },
        'user-data': { type: 'string' },
        dev: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.(?: |$)/);
    return { problem: `${sentence ?? ''}. See npm start -- --help.` };
  }
  const port = values.port ?? '0';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    return { problem: `--port takes a number from 0 to 65535, not ${JSON.stringify(port)}.` };
  if (values['user-data'] === '') return { problem: '--user-data takes the path of a folder.' };
  return {
    help: values.help,
    browser: values.browser || values['no-open'] || values.port !== undefined,
    open: !values['no-open'],
    port: Number(port),
    userData: values['user-data'],
    dev: values.dev,
  };
}

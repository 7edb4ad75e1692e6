import { writeFile } from 'node:fs/promises';
import type { Handlers } from '../../contract/call.ts';
import { failed, ok } from '../../contract/result.ts';
import { aboutApp } from './about.ts';
import type { PendingFiles } from './pendingFiles.ts';
import type { Runtime, ShellPorts } from './ports.ts';

type ShellMethod = Extract<
  keyof Handlers,
  'app.about' | `shell.${string}` | `stage.${string}` | `files.${string}`
>;

interface ShellOptions {
  version: string;
  licencesFolder: string;
  runtime: Runtime;
  pendingFiles: PendingFiles;
  ports: ShellPorts | undefined;
  chooseFile: ((suggestedName: string) => Promise<string | null>) | undefined;
}

/** The methods that a shell with windows does by its ports, and that another leaves to the page. */
export function shellHandlers(options: ShellOptions): Pick<Handlers, ShellMethod> {
  const { version, licencesFolder, runtime, pendingFiles, ports, chooseFile } = options;
  const notHere = ok({ outcome: 'not-here' as const });
  const done = ok({ outcome: 'done' as const });
  return {
    'app.about': () => ok(aboutApp(version, licencesFolder, runtime)),
    'shell.news': async ({ seen }) =>
      ok(ports ? await ports.news.next(seen) : { events: [], seen, more: false }),
    'shell.keepAwake': ({ on }) => {
      ports?.keepAwake(on);
      return ports ? done : notHere;
    },
    'shell.print': async () => {
      if (!ports) return notHere;
      return (await ports.print()) ? done : ok({ outcome: 'cancelled' });
    },
    'shell.printToPdf': async ({ suggestedName }) => {
      if (!ports || !chooseFile) return ok({ outcome: 'no-dialog' });
      const file = await chooseFile(suggestedName);
      if (file === null) return ok({ outcome: 'cancelled' });
      try {
        await writeFile(file, await ports.printToPdf());
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return failed('export-failed', `${file} could not be written: ${reason}`, { file, reason });
      }
      return ok({ outcome: 'saved', file });
    },
    'stage.displays': () => ok({ displays: ports?.displays() ?? [] }),
    'stage.open': ({ displayId }) => {
      if (!ports) return notHere;
      if (ports.openStage(displayId)) return done;
      return failed('no-display', 'That screen is not there any more. Choose another one.');
    },
    'stage.close': () => {
      ports?.closeStage();
      return ports ? done : notHere;
    },
    'files.pending': () => ok({ files: pendingFiles.list() }),
    'files.dismiss': ({ id }) => {
      pendingFiles.dismiss(id);
      return ok({});
    },
    'files.drop': ({ id, name, part, last }) =>
      pendingFiles.drop({ id, name, bytes: Buffer.from(part, 'base64'), last }),
  };
}

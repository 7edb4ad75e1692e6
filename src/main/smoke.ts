import { app, type WebContents } from 'electron';
import { client } from '../contract/call.ts';
import type { Host } from '../host/host.ts';

/** The switch that has a packaged app look at itself and end, for a machine that has just installed it. */
export const SMOKE_SWITCH = '--smoke-test';

/**
 * Waits until the page shows the app, asks the host for what the app needs, says it as JSON, and ends: with 0 if all is
 * well. A page that never comes is for the caller's patience.
 */
export function smokeTest(contents: WebContents, host: Host): void {
  contents.once('did-finish-load', () => {
    look(contents, host).then(
      (report) => {
        process.stdout.write(`${JSON.stringify(report)}\n`);
        app.exit(report.sound ? 0 : 1);
      },
      (error: unknown) => {
        console.error(error);
        app.exit(1);
      },
    );
  });
}

async function look(contents: WebContents, host: Host): Promise<{ sound: boolean }> {
  const api = client(host.call);
  const [info, library, about] = [
    await api('app.info', {}),
    await api('library.list', {}),
    await api('app.about', {}),
  ];
  // The page's own words, once React has put them up.
  const shown: unknown = await contents.executeJavaScript(
    `new Promise((resolve) => {
      const look = () => {
        const heading = document.querySelector('h1');
        if (heading) resolve(heading.textContent); else setTimeout(look, 50);
      };
      look();
    })`,
  );
  const banks = library.ok ? library.value.banks.map(({ id }) => id) : [];
  const packages = about.ok ? about.value.packages.length : 0;
  return {
    sound:
      info.ok &&
      info.value.recordsProblem === null &&
      banks.length > 0 &&
      packages > 0 &&
      typeof shown === 'string',
    ...{ version: app.getVersion(), packaged: app.isPackaged, banks, packages, shown },
    ...{
      runtime: about.ok ? about.value.runtime : [],
      problem: info.ok ? info.value.recordsProblem : info.problem,
    },
  };
}

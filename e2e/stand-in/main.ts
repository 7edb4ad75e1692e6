import inspector from 'node:inspector';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, RESOURCES_VARIABLE } from './app.ts';
import { parseCommandLine } from './commandLine.ts';

console.error(
  `[stand-in] This is not Electron: the built main bundle runs under Node ${process.versions.node} with pages of ` +
    'Chromium as windows. docs/stand-in.md says what that does and does not show.',
);
const args = process.argv.slice(2);
process.argv = [join(import.meta.dirname, 'electron'), ...args];
Object.defineProperty(process, 'type', { value: 'browser' });
Object.defineProperty(process, 'resourcesPath', { value: process.env[RESOURCES_VARIABLE] });

const electron = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    /^electron(\/main)?$/.test(specifier)
      ? { url: electron, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    app.quit();
  });
}

try {
  const commandLine = parseCommandLine(args);
  if (commandLine.inspectPort !== null) inspector.open(commandLine.inspectPort);
  await import(pathToFileURL(app.prepare(commandLine)).href);
  await app.start();
} catch (error) {
  console.error(error);
  app.exit(1);
}

import { app, crashReporter, dialog } from 'electron';
import { packsIn } from './openedFiles.ts';
import { createShell } from './shell.ts';
import { readShellFile } from './shellFile.ts';
import { registerScheme } from './scheme.ts';
import { wordsFor } from './words.ts';
import { tellOfLostHelpers } from './crash.ts';

// Two processes must not write the same records; whoever comes second only wakes the first, and hands its files along.
if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  const dataFolder = app.getPath('userData');
  const remembered = readShellFile(dataFolder);
  // Before anything that could crash. The reports stay in the data folder.
  if (remembered.crashReports) crashReporter.start({ uploadToServer: false });
  app.enableSandbox();
  registerScheme();
  tellOfLostHelpers();
  const shell = createShell(dataFolder, remembered);
  // macOS tells of a file before the app is ready, and never on the command line.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    shell.open([path]);
  });
  app.on('second-instance', (_event, argv, folder) => {
    shell.open(packsIn(argv.slice(1), folder));
    shell.focus();
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  app
    .whenReady()
    .then(() => {
      shell.show();
      shell.open(packsIn(process.argv.slice(1), process.cwd()));
    })
    .catch((error: unknown) => {
      console.error(error);
      dialog.showErrorBox(
        wordsFor('system', app.getLocale()).notStarted,
        error instanceof Error ? error.message : String(error),
      );
      app.exit(1);
    });
}

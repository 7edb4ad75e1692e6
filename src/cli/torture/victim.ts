/**
 * A process that is there to be killed, or to be refused: it works on the records of a data folder and prints each thing
 * once it is done. `node victim.ts open|backup FOLDER`; for a game that is played for ever, src/host/testing/writer.ts.
 */
import { join } from 'node:path';
import { client } from '../../contract/call.ts';
import { backUp } from '../../host/records/backups.ts';
import { openRecords } from '../../host/records/openRecords.ts';
import { testHost } from '../../host/testing/bank.ts';

const [work = '', folder = '', when] = process.argv.slice(2);

if (work === 'open') await open();
else if (work === 'backup') backUpForEver();
else throw new Error(`There is no work ${work}.`);

/** Opens the app's services on the folder, as a start does, and says what the player is told. */
async function open(): Promise<void> {
  console.log('opening');
  if (when !== undefined) {
    const opened = openRecords(folder, new Date(when));
    console.log(
      JSON.stringify({
        notices: opened.ok ? opened.notices : [],
        recordsProblem: opened.ok ? null : opened.problem,
      }),
    );
    if (opened.ok) opened.database.close();
    return;
  }
  const host = testHost(folder);
  const info = await client(host.call)('app.info', {});
  if (!info.ok) throw new Error(info.problem.message);
  console.log(JSON.stringify(info.value));
  host.close();
}

/** Writes a row and then a backup, again and again, each backup a second later than the one before. */
function backUpForEver(): void {
  const opened = openRecords(folder, new Date());
  if (!opened.ok) throw new Error(opened.problem.message);
  const { database } = opened;
  let number = Number(when ?? 0);
  for (;;) {
    database.run('INSERT INTO settings VALUES (?, ?)', `row-${number}`, JSON.stringify('x'.repeat(2_000)));
    console.log(`row ${number}`);
    backUp(database, join(folder, 'backups'), 'daily', new Date(Date.UTC(2026, 0, 1) + number * 1000));
    console.log(`backup ${number}`);
    number++;
  }
}

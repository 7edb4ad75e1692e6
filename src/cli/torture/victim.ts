/**
 * A process that is there to be killed, or to be refused: it works on the records of a data folder and prints each thing
 * once it is done. `node victim.ts open|backup|import FOLDER`; for a game that is played for ever, src/host/testing/writer.ts.
 */
import { Buffer } from 'node:buffer';
import { join, resolve } from 'node:path';
import { client, clientOf } from '../../contract/call.ts';
import { libraryApi } from '../../contract/libraryApi.ts';
import type { Result } from '../../contract/result.ts';
import { createHost } from '../../host/host.ts';
import { backUp } from '../../host/records/backups.ts';
import { openRecords } from '../../host/records/openRecords.ts';
import { testHost } from '../../host/testing/bank.ts';

const [work = '', folder = '', when] = process.argv.slice(2);

if (work === 'open') await open();
else if (work === 'backup') backUpForEver();
else if (work === 'import') await importForEver();
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

/**
 * Brings in a small table and a whole film pack in turn, again and again: each is the next version of its bank. The number
 * of the turn is in the table's question.
 */
async function importForEver(): Promise<void> {
  const root = resolve(import.meta.dirname, '../../..');
  const host = createHost({
    dataFolder: folder,
    shippedBanks: join(root, 'questions/banks'),
    shippedFacts: join(root, 'questions/facts'),
    version: 'torture',
    shell: 'browser',
  });
  const call = clientOf(libraryApi, host.call);
  const pack = need(await call('library.export', { bank: 'one-second', format: 'pack' }));
  if (pack.outcome !== 'download') throw new Error(`The pack was ${pack.outcome}.`);
  for (let number = Number(when ?? 0); ; number++) {
    const table = `Question,Correct answer,Wrong 1,Wrong 2,Film,Year,Topic\nWhich turn is number ${number}?,this,that,none,Turns,1999,plot\n`;
    const [name, part] =
      number % 2 === 0
        ? ['turns.csv', Buffer.from(table).toString('base64')]
        : ['one-second.reelquiz', pack.bytes];
    const { draft } = need(await call('imports.read', { draft: null, name, part, first: true, last: true }));
    console.log(`read ${number}`);
    const { banks } = need(await call('imports.keep', { draft }));
    console.log(`kept ${number} ${banks.join(' ')}`);
  }
}

function need<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

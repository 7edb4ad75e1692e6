import { cpSync, existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { client } from '../../contract/call.ts';
import { MIGRATIONS } from '../../records/migrations/index.ts';
import { openRecords, recordsFile } from '../../host/records/openRecords.ts';
import { testHost } from '../../host/testing/bank.ts';
import { contentOf, makeOldRecords } from './oldRecords.ts';
import type { Rack, Torture } from './torture.ts';

/** SQLite's own size of a page, in bytes. */
const PAGE = 4096;

/** Turns over every bit of one page of the records after another, and starts the app on what is left. */
export const pages: Torture = {
  hint: 'turns over each page of the records in turn, or N of them',
  counted: true,
  run: async (rack) => {
    const whole = join(rack.folder, 'whole');
    const file = recordsFile(whole);
    makeOldRecords(whole, MIGRATIONS.length);
    // The second opening makes the backup that a damaged file gives way to.
    for (let time = 0; time < 2; time++) {
      const opened = openRecords(whole, new Date());
      if (opened.ok) opened.database.close();
    }
    const content = contentOf(whole).rows;
    const last = Math.ceil(statSync(file).size / PAGE);
    const all = Array.from({ length: last }, (_, index) => index);
    const chosen = rack.count === null ? all : all.filter(() => rack.random(1, last) <= (rack.count ?? 0));
    const seen = { restored: 0, unharmed: 0, told: 0 };
    const faults: string[] = [];
    for (const page of chosen) {
      const outcome = await flip(rack, whole, page, content);
      if (outcome in seen) seen[outcome as keyof typeof seen]++;
      else faults.push(`page ${page + 1}: ${outcome}`);
      if ((page + 1) % 100 === 0) rack.progress(`page ${page + 1} of ${last}`);
    }
    return {
      lines: [
        `${chosen.length} of ${last} pages turned over: ${seen.restored} restored from the backup, ` +
          `${seen.told} told with the game, ${seen.unharmed} held nothing`,
      ],
      faults,
    };
  },
};

/** Damages one page of a copy and opens it; says what became of it, or what should not have. */
async function flip(rack: Rack, whole: string, page: number, content: string[]): Promise<string> {
  const folder = join(rack.folder, 'flipped');
  rmSync(folder, { recursive: true, force: true });
  cpSync(whole, folder, { recursive: true });
  const bytes = readFileSync(recordsFile(folder));
  for (let at = page * PAGE; at < Math.min((page + 1) * PAGE, bytes.length); at++)
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(recordsFile(folder), bytes);
  const host = testHost(folder);
  const api = client(host.call);
  try {
    const info = await api('app.info', {});
    if (!info.ok || info.value.recordsProblem !== null)
      return `the app does not start: ${JSON.stringify(info)}`;
    const restored = info.value.notices.some(({ code }) => code === 'records-restored');
    if (restored) {
      host.close();
      const aside = readdirSync(folder).find((name) => name.startsWith('records-broken-'));
      if (aside === undefined || !readFileSync(join(folder, aside)).equals(bytes))
        return 'the broken file was not set aside as it was';
      const now = contentOf(folder);
      return content.every((row) => now.has(row)) ? 'restored' : 'the backup lost something';
    }
    const history = await api('games.history', {});
    if (!history.ok) return 'told';
    host.close();
    const now = existsSync(recordsFile(folder)) ? contentOf(folder) : null;
    if (now && content.every((row) => now.has(row))) return 'unharmed';
    return 'something changed, and nobody was told';
  } finally {
    host.close();
  }
}

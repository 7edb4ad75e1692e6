import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EveningLog } from '../../quiz/evening/log.ts';
import { replayEvening } from '../../quiz/evening/log.ts';
import type { EveningSetup } from '../../quiz/evening/setup.ts';
import { readEvening } from '../evening/eveningStore.ts';
import { openDatabase } from '../records/database.ts';
import { recordsFile } from '../records/openRecords.ts';
import { freshFolder } from './bank.ts';

/**
 * The log of an evening as it lies on disk, whether its host is running or was killed: what a power cut would leave. The
 * files are copied, so that nothing about them changes; no host may be writing to them meanwhile.
 * @throws Error when the evening is not there, or when its log can't be
 */
export function eveningOnDisk(dataFolder: string, evening: string): { setup: EveningSetup; log: EveningLog } {
  const copy = freshFolder();
  try {
    const file = recordsFile(dataFolder);
    for (const suffix of ['', '-wal'])
      if (existsSync(`${file}${suffix}`)) copyFileSync(`${file}${suffix}`, join(copy, `records.db${suffix}`));
    const database = openDatabase(join(copy, 'records.db'));
    const stored = readEvening(database, evening);
    database.close();
    if (!stored) throw new Error(`there is no evening ${evening}`);
    const replayed = replayEvening(stored.setup, stored.events);
    if (!replayed.ok) throw new Error(`event ${replayed.at}: ${replayed.refusal}`);
    return { setup: stored.setup, log: replayed.log };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

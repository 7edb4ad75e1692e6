/** The room, with an evening that keeps each answer on disk, in a process of its own. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../host/records/database.ts';
import { openRoom } from '../../../host/room/openRoom.ts';
import { createSqliteTokens } from '../../../host/room/sqliteTokens.ts';
import { openTestEvening } from '../../../host/room/testing/testEvening.ts';
import { kindsBank } from '../../../host/testing/kindsBank.ts';
import { roomTokens } from '../../../records/migrations/0007-room-tokens.ts';
import type { ServerAt } from './protocol.ts';
import { answerBench } from './talk.ts';
import { usage } from './usage.ts';

const ENOUGH = { burst: 1e9, perSecond: 1e9 };

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'reel-quiz-bench-'));
const database = openDatabase(join(folder, 'records.db'));
database.script('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
database.script(roomTokens.sql);
const journalFile = join(folder, 'journal.jsonl');
const evening = openTestEvening({ bank: kindsBank('bench', ['choice'], ['long']), journalFile });
const room = await openRoom({
  evening,
  tokens: createSqliteTokens('evening', (work) => work(database)),
  root: folder,
  address: '127.0.0.1',
  port: 0,
  // All bots come from one address.
  limits: { joins: ENOUGH, addressMessages: ENOUGH, addressConnections: 5_000, connections: 5_000 },
});

answerBench({
  where: (): ServerAt => ({ url: room.url, code: room.code, journalFile }),
  usage,
  ask: () => {
    evening.ask(0, { limitMs: 600_000 });
  },
  open: () => {
    evening.open();
  },
  close: async () => {
    await evening.closeQuestion();
  },
  reveal: () => {
    evening.reveal();
  },
});

/** A host with an evening and an open room, in a process of its own, as the browser shell runs it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowserShell } from '../../../browser/server.ts';
import { clientOf } from '../../../contract/call.ts';
import { roomApi } from '../../../contract/roomApi.ts';
import { testHost } from '../../../host/testing/bank.ts';
import { beginEvening } from '../../../host/testing/evening.ts';
import { kindsBank } from '../../../host/testing/kindsBank.ts';
import { value } from '../../../host/testing/value.ts';
import type { HostAt } from './protocol.ts';
import { answerBench } from './talk.ts';
import { usage } from './usage.ts';

/** As many questions as a round may have. */
const QUESTIONS = 60;
const ENOUGH = { burst: 1e9, perSecond: 1e9 };

const dataFolder = join(process.argv[2] ?? '.', 'host');
mkdirSync(join(dataFolder, 'banks'), { recursive: true });
const one = kindsBank('bench', ['choice'], ['long']);
const questions = Array.from({ length: QUESTIONS }, (_, at) =>
  one.questions.map((question) => ({ ...question, id: `question-${at}`, facts: [`fact-${at}`] })),
).flat();
writeFileSync(join(dataFolder, 'banks', 'bench.json'), JSON.stringify({ ...one, questions }));
const host = testHost(
  dataFolder,
  {},
  {
    phonePage: dataFolder,
    // All players come from one address; what one phone may say is as usual.
    roomLimits: { joins: ENOUGH, addressMessages: ENOUGH, addressConnections: 5_000, connections: 5_000 },
  },
);
const evening = await beginEvening(host, { readMs: 60_000 }, [
  { bankIds: ['bench'], topics: ['production'], questions: QUESTIONS, secondsPerQuestion: 600 },
]);
const room = value(
  await clientOf(roomApi, host.call)('room.open', { evening: evening.id, address: '127.0.0.1', port: 0 }),
);
const { url: app } = await startBrowserShell({
  host: () => host,
  root: dataFolder,
  port: 0,
});

answerBench({
  where: (): HostAt => ({ url: room.url, code: room.code, app, evening: evening.id, dataFolder }),
  usage,
});

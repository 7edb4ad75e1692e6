/**
 * A process to be killed: plays evenings for ever in the data folder that it is given, with players that answer at once,
 * rulings and undoing. After each thing that is acknowledged it prints the evening, how many events of it are, and where
 * everybody stands.
 */
import { clientOf } from '../../contract/call.ts';
import { eveningApi } from '../../contract/evening.ts';
import { testHost } from './bank.ts';
import { beginEvening, joinRoom, resumeEvening, type TestEvening } from './evening.ts';
import { value } from './value.ts';

const PLAYERS = ['Ann', 'Bob', 'Cid', 'Dee'];
const host = testHost(process.argv[2] ?? '');
const call = clientOf(eveningApi, host.call);

for (;;) {
  const [unfinished] = value(await call('evenings.unfinished', {}));
  const evening = unfinished ? await resumeEvening(host, unfinished.evening) : await begin();
  await tell(evening);
  let { phase } = await evening.host();
  while (phase !== 'finished') {
    await something(evening);
    await tell(evening);
    ({ phase } = await evening.host());
  }
}

async function begin(): Promise<TestEvening> {
  const round = { questions: 2, scoring: 'kahoot' as const, streaks: true };
  const evening = await beginEvening(host, { allowChanges: true }, [round, round]);
  await Promise.all(PLAYERS.map((name) => joinRoom(evening, name)));
  return evening;
}

/** One thing that may happen now: mostly the next step, else answers of all at once, a ruling, or an undo. */
async function something(evening: TestEvening): Promise<void> {
  const { phase, players, log, asked } = await evening.host();
  const dice = Math.random();
  if (phase === 'open' && dice < 0.7) {
    await Promise.all(
      players.map(async ({ id }) => {
        const view = evening.room.view(id);
        if (view?.phase !== 'open') return;
        const option = Math.random() < 0.5 ? 'yes' : 'no';
        await evening.room.answer(id, view.opening, { kind: 'choice', option }, performance.now());
      }),
    );
  } else if (dice < 0.15) {
    const line = log.find(({ mayUndo, mayRedo }) => (dice < 0.1 ? mayUndo : mayRedo));
    if (!line) return;
    await evening.act({ do: line.mayUndo ? 'undo' : 'redo', sequence: line.sequence });
  } else if (dice < 0.4 && phase === 'revealed') {
    const { index, isVoid } = asked[Math.floor(Math.random() * asked.length)] ?? { index: 0, isVoid: false };
    await call('evenings.act', { evening: evening.id, command: { do: 'void', index, isVoid: !isVoid } });
  } else {
    await evening.act({ do: 'next' });
  }
}

async function tell(evening: TestEvening): Promise<void> {
  const { text } = value(await call('evenings.export', { evening: evening.id, format: 'json' }));
  const { events, standings } = JSON.parse(text) as { events: unknown[]; standings: unknown };
  console.log(JSON.stringify({ evening: evening.id, events, standings }));
}

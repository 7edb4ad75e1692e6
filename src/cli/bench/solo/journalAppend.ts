import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { client, type QuizApi } from '../../../contract/call.ts';
import { createHost } from '../../../host/host.ts';
import type { GameEvent } from '../../../quiz/events.ts';
import { rightResponse } from '../../../quiz/rightResponse.ts';
import { medianAndTail, type Entry } from '../entry.ts';
import { startRound } from '../../played/playedApp.ts';

const ROUNDS = 8;

/**
 * One event through the whole host (checked, played by the rules, on disk), beside a bare insert that SQLite commits
 * with the same durability (WAL, synchronous=FULL) on the same disk.
 */
export async function journalAppend(root: string): Promise<Entry[]> {
  const folder = mkdtempSync(join(tmpdir(), 'reel-quiz-bench-'));
  const host = createHost({
    dataFolder: folder,
    shippedBanks: join(root, 'questions/banks'),
    shippedFacts: join(root, 'questions/facts'),
    version: 'bench',
    shell: 'browser',
  });
  const bare = new DatabaseSync(join(folder, 'bare.db'));
  bare.exec(
    'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA fullfsync=ON; CREATE TABLE events (sequence INTEGER PRIMARY KEY, event TEXT)',
  );
  const insert = bare.prepare('INSERT INTO events (event) VALUES (?)');
  const ours: number[] = [];
  const baseline: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      await playRound(client(host.call), (event, tookMs) => {
        ours.push(tookMs);
        const startedAt = performance.now();
        insert.run(JSON.stringify(event));
        baseline.push(performance.now() - startedAt);
      });
    }
  } finally {
    bare.close();
    host.close();
    rmSync(folder, { recursive: true });
  }
  return medianAndTail('journal append', ours, baseline, { p50: 1.5, p99: 3 });
}

async function playRound(api: QuizApi, appended: (event: GameEvent, tookMs: number) => void): Promise<void> {
  const { id, setup } = await startRound(api);
  const player = setup.players[0]?.id ?? '';
  const events = setup.questions.flatMap((question, index): GameEvent[] => [
    { type: 'question-opened', index },
    { type: 'answered', index, player, response: rightResponse(question), elapsedMs: 1000 },
  ]);
  for (const [sequence, event] of events.entries()) {
    const startedAt = performance.now();
    const kept = await api('games.append', { gameId: id, sequence, event });
    if (!kept.ok) throw new Error(kept.problem.message);
    appended(event, performance.now() - startedAt);
  }
}

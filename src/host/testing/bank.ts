import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GameEvent } from '../../quiz/events.ts';
import { Timeline } from '../../quiz/timelineCard.ts';
import { createHost, type Host, type HostOptions } from '../host.ts';

/** A small whole bank, as JSON text: a few questions with the key "yes", every other one a spoiler. */
export function bankText(id: string, changes: object = {}): string {
  const source = {
    id: 'page',
    title: { en: 'A page' },
    weight: 'first',
    voice: 'page',
    at: { en: 'line 1' },
  };
  const question = (index: number): object => ({
    id: `question-${index}`,
    film: 'a-film',
    topic: index % 2 === 0 ? 'cast' : 'plot',
    kind: 'choice',
    template: 'made-up',
    facts: [`fact-${index}`],
    standing: 'plain',
    stem: { en: `Question ${index}?` },
    options: [
      { id: 'yes', text: { en: 'Yes' } },
      { id: 'no', text: { en: 'No' } },
    ],
    key: 'yes',
    explanation: { en: 'Yes.' },
    sources: [source],
    spoiler: index % 2 === 1,
    difficulty: 0.5,
  });
  return JSON.stringify({
    format: 'reel-quiz/bank',
    version: 1,
    id,
    films: [{ id: 'a-film', title: { en: 'A Film' }, year: 2020 }],
    seed: 1,
    questions: [0, 1, 2, 3].map(question),
    ...changes,
  });
}

/** A timeline of the small bank's film, every other card a spoiler. */
export function timelineOf(id: string, cards: number): Timeline {
  const source = { id: 'page', title: { en: 'A page' }, weight: 'first', voice: 'page', at: { en: 'l. 1' } };
  return Timeline.parse({
    id,
    about: { en: 'The story' },
    topic: 'plot',
    cards: Array.from({ length: cards }, (_, rank) => ({
      id: `card-${rank}`,
      film: 'a-film',
      facts: [`card-${rank}`],
      text: { en: `Step ${rank}` },
      rank,
      standing: 'plain',
      explanation: { en: `Step ${rank}.` },
      sources: [source],
      spoiler: rank % 2 === 1,
    })),
  });
}

/** A new folder under the system's temporary one. */
export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'reel-quiz-test-'));

/** Writes files into a folder, by name; returns the folder. */
export function writeFiles(folder: string, files: Record<string, string | Uint8Array>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A host over a data folder, with one shipped bank, "small", and no facts but those in `facts`. */
export function testHost(
  dataFolder: string,
  facts: Record<string, string> = {},
  room: Pick<HostOptions, 'phonePage' | 'roomLimits'> = {},
): Host {
  return createHost({
    dataFolder,
    shippedBanks: writeFiles(freshFolder(), { 'small.json': bankText('small') }),
    shippedFacts: writeFiles(freshFolder(), facts),
    ...room,
    version: '1.2.3',
    shell: 'browser',
  });
}

/** A request for a round of all that the bank "small" has. */
export const ROUND = {
  bankIds: ['small'],
  topics: ['cast', 'plot'],
  questions: 4,
  secondsPerQuestion: 20,
  scoring: 'linear',
  hideSpoilers: false,
  seed: 7,
};

/** Every event of a round of `questions` questions, each answered right at once. */
export function wholeLog(questions: number): GameEvent[] {
  return Array.from({ length: questions }, (_, index): GameEvent[] => [
    { type: 'question-opened', index },
    {
      type: 'answered',
      index,
      player: 'player',
      response: { kind: 'choice', option: 'yes' },
      elapsedMs: 0,
    },
  ]).flat();
}

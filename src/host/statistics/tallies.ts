import { z } from 'zod';
import { addAnswer, countAnswer, newTally, Tally } from '../../quiz/tally.ts';
import { TallyRow } from '../../records/rows.ts';
import type { Database } from '../records/database.ts';
import { answersAfter, answersBetween, newestAnswer } from './answerStore.ts';
import { dayOf, timeZone } from './day.ts';

/** Goes up whenever the same answers would make another tally; the saved one is then made again. */
const VERSION = 1;
/** How many answers the saved tally may be behind before it is saved again. */
const SAVED_EVERY = 1_000;

interface KnownTally {
  tally: Tally;
  /** The id of the last answer in it. */
  upTo: number;
  zone: string;
}

/** What the answers add up to, kept in step with them. */
export interface Tallies {
  /** The tally of all answers. */
  all: (database: Database) => Tally;
  /** The counts of the answers from one moment to another, ms since 1970; of what is remembered nothing. */
  between: (database: Database, from: number, to: number) => Tally;
  /** Forgets what is remembered of them, after answers were taken away. */
  forget: (database: Database) => void;
}

/** Makes the tallies. What was added once is remembered, and now and then saved, so that only new answers are read. */
export function createTallies(): Tallies {
  const known = new WeakMap<Database, KnownTally>();
  return {
    all(database) {
      const zone = timeZone();
      const remembered = known.get(database);
      const from =
        remembered?.zone === zone
          ? remembered
          : (readSaved(database, zone) ?? { tally: newTally(), upTo: 0, zone });
      const now = carryOn(database, from);
      known.set(database, now);
      return now.tally;
    },
    between(database, from, to) {
      const tally = newTally();
      for (const answer of answersBetween(database, from, to))
        countAnswer(tally, answer, dayOf(answer.answeredAt));
      return tally;
    },
    forget: (database) => void known.delete(database),
  };
}

/** Brings the saved tally up to date where it is far behind, so that the statistics open quickly. */
export function saveTally(database: Database): void {
  const saved = z.object({ up_to: z.number() });
  const [row] = database.all(saved, 'SELECT up_to FROM tally');
  if (newestAnswer(database, row?.up_to ?? 0).answers < SAVED_EVERY) return;
  const zone = timeZone();
  const { tally, upTo } = carryOn(
    database,
    readSaved(database, zone) ?? { tally: newTally(), upTo: 0, zone },
  );
  database.run(
    'INSERT OR REPLACE INTO tally VALUES (1, ?, ?, ?, ?)',
    upTo,
    zone,
    VERSION,
    JSON.stringify(z.encode(Tally, tally)),
  );
}

function carryOn(database: Database, { tally, upTo, zone }: KnownTally): KnownTally {
  let last = upTo;
  for (const answer of answersAfter(database, upTo)) {
    addAnswer(tally, answer, dayOf(answer.answeredAt));
    last = answer.id;
  }
  return { tally, upTo: last, zone };
}

/** The saved tally, unless it was made by other rules or in another time zone, or makes no sense. */
function readSaved(database: Database, zone: string): KnownTally | undefined {
  const [row] = database.all(
    TallyRow,
    'SELECT * FROM tally WHERE version = ? AND time_zone = ?',
    VERSION,
    zone,
  );
  if (!row) return undefined;
  const tally = Tally.safeParse(parse(row.tally));
  return tally.success ? { tally: tally.data, upTo: row.up_to, zone } : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { z } from 'zod';
import type { Database } from '../records/database.ts';

const Place = z.object({ code: z.string(), port: z.number() });
type Place = z.infer<typeof Place>;

/** Where the room of an evening was open the last time, and its code; null when it never was. */
export function placeBefore(database: Database, evening: string): Place | null {
  return database.all(Place, 'SELECT code, port FROM rooms WHERE evening = ?', evening)[0] ?? null;
}

/** Keeps where the room of an evening is open. */
export function keepPlace(database: Database, evening: string, { code, port }: Place): void {
  database.run('INSERT OR REPLACE INTO rooms VALUES (?, ?, ?)', evening, code, port);
}

import { readSettings, type Settings } from '../../contract/api.ts';
import { SettingRow } from '../../records/rows.ts';
import type { Database } from '../records/database.ts';

/** Reads the settings. One that is missing or makes no sense has its default; the others are as saved. */
export function loadSettings(database: Database): Settings {
  const rows = database.all(SettingRow, 'SELECT key, value FROM settings');
  return readSettings(Object.fromEntries(rows.map(({ key, value }) => [key, parse(value)])));
}

/** Writes all the settings, or none of them. */
export function saveSettings(database: Database, settings: Settings): void {
  database.transaction(() => {
    for (const [key, value] of Object.entries(settings))
      database.run('INSERT OR REPLACE INTO settings VALUES (?, ?)', key, JSON.stringify(value));
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

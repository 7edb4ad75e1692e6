import type { FactsFile } from '../facts/file.ts';
import type { Bank } from '../quiz/bank.ts';
import { bankAnki } from './anki.ts';
import { bankCsv } from './csv.ts';
import { bankGift } from './gift.ts';
import type { Exported } from './losses.ts';
import { bankOpentdb } from './opentdb.ts';
import { packOf } from './pack.ts';

/** The formats that a bank is written in, with the ending of their files. */
export const EXPORT_KINDS = {
  json: '.json',
  csv: '.csv',
  gift: '.gift',
  opentdb: '.json',
  anki: '.txt',
  pack: '.reelquiz',
} as const;
export type ExportKind = keyof typeof EXPORT_KINDS;

/** What goes into a pack beside its bank. */
export interface PackNotes {
  films?: readonly FactsFile[];
  /** Under which terms it may be passed on; empty where nobody says. */
  licence?: string;
  notes?: string;
}

/**
 * Writes a bank in a format for other programs, or whole as JSON or a pack.
 * @returns the file, and what the format could not carry
 */
export function exportBank(
  bank: Bank,
  to: ExportKind,
  { films = [], licence = '', notes = '' }: PackNotes = {},
): Exported<string | Uint8Array> {
  switch (to) {
    case 'json':
      return { content: `${JSON.stringify(bank, null, 2)}\n`, losses: [] };
    case 'csv':
      return bankCsv(bank);
    case 'gift':
      return bankGift(bank);
    case 'opentdb':
      return bankOpentdb(bank);
    case 'anki':
      return bankAnki(bank);
    case 'pack':
      return { content: packOf({ id: bank.id, films, banks: [bank], licence, notes }), losses: [] };
  }
}

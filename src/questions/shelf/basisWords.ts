import { aboutField, nominationId, nominationStatement, statementOf } from '../../facts/sheetFacts.ts';
import type { LocalText } from '../../facts/text.ts';
import type { Basis } from './filmTemplate.ts';

/** The fact that a basis is, in a sentence. */
export function statementOfBasis({ film: { sheet }, field }: Basis): LocalText {
  if (typeof field !== 'number') return sheet.own?.(field)?.statement ?? statementOf(sheet, field);
  const nomination = sheet.awards[field];
  return nomination ? nominationStatement(sheet, nomination) : { en: sheet.title };
}

/** The id of the fact that a basis is, among those of its film. */
export function idOfBasis({ film: { sheet }, field }: Basis): string {
  return typeof field === 'number'
    ? nominationId(field)
    : (sheet.own?.(field)?.id ?? aboutField(field).relation);
}

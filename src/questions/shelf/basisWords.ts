import { aboutField, nominationId, nominationStatement, statementOf } from '../../facts/sheetFacts.ts';
import { sentences } from '../../facts/sheetSentences.ts';
import type { LocalText } from '../../facts/text.ts';
import type { Basis } from './filmTemplate.ts';

/**
 * The fact that a basis is, in a sentence. Where a question is about some of a cast they are named first, or alone.
 * @param isAlone whether there is room for the others
 */
export function statementOfBasis({ film: { sheet }, field, about }: Basis, isAlone = true): LocalText {
  if (typeof field !== 'number') {
    const own = sheet.own?.(field)?.statement;
    if (own || field !== 'cast' || !about) return own ?? statementOf(sheet, field);
    const others = isAlone ? sheet.cast.filter((name) => !about.includes(name)) : [];
    return sentences.cast(sheet.title, [...about, ...others]);
  }
  const nomination = sheet.awards[field];
  return nomination ? nominationStatement(sheet, nomination) : { en: sheet.title };
}

/** The id of the fact that a basis is, among those of its film. */
export function idOfBasis({ film: { sheet }, field }: Basis): string {
  return typeof field === 'number'
    ? nominationId(field)
    : (sheet.own?.(field)?.id ?? aboutField(field).relation);
}

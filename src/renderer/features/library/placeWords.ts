import type { TFunction } from 'i18next';
import type { ImportPlace } from '../../../contract/libraryApi.ts';

/** Where in a file something stands: "line 6, director". Empty for the whole file. */
export function placeWords(t: TFunction, { entry, line, row, field }: ImportPlace): string {
  return [
    entry,
    line === undefined ? undefined : t('library.line', { line }),
    row === undefined ? undefined : t('library.row', { row }),
    field,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}

/** The sheets that the print pack can be made for. */
export const PAPER_SIZES = ['a4', 'letter'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

/** Where people print on Letter; everywhere else on A4 (ISO 216). */
const LETTER_REGIONS = new Set([
  'US',
  'CA',
  'MX',
  'PH',
  'CL',
  'CO',
  'CR',
  'GT',
  'NI',
  'PA',
  'SV',
  'VE',
  'PR',
]);

/**
 * The sheet that is usual where somebody lives.
 * @param language a language tag of the system's, as `en-US`
 */
export function usualPaper(language: string): PaperSize {
  const region = /-([A-Z]{2})\b/.exec(language)?.[1];
  return region !== undefined && LETTER_REGIONS.has(region) ? 'letter' : 'a4';
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const NUMBER =
  /^(?:about |over |under )?(?:the )?(?:(?:early|mid|late)[- ])?(?:no\.? ?)?(?:us)?[$€£¥]?(\d[\d,]*(?:\.\d+)?)(?:st|nd|rd|th|s)?(?: ?(?:%|[a-z]+))?$/i;
const DAY = /^(\d{1,2}) ([a-z]+) (\d{4})$/i;
const MONTH = /^(?:in )?([a-z]+)(?: (\d{4}))?$/i;

/**
 * Reads an option as a number or a time, so that such options can stand in ascending order.
 * @param text an English option: "104 minutes", "No. 22", "The 15th", "the mid-1970s", "27 November 2020", "July"
 * @returns its kind and its place in the order, or undefined when it is neither
 */
export function rankOf(text: string): { kind: 'number' | 'day' | 'month'; rank: number } | undefined {
  const day = DAY.exec(text.trim());
  if (day) {
    const month = MONTHS.indexOf((day[2] ?? '').toLowerCase());
    return month < 0 ? undefined : { kind: 'day', rank: Number(day[3]) * 372 + month * 31 + Number(day[1]) };
  }
  const month = MONTH.exec(text.trim());
  if (month && MONTHS.includes((month[1] ?? '').toLowerCase())) {
    return {
      kind: 'month',
      rank: Number(month[2] ?? 0) * 12 + MONTHS.indexOf((month[1] ?? '').toLowerCase()),
    };
  }
  const number = NUMBER.exec(text.trim());
  return number ? { kind: 'number', rank: Number((number[1] ?? '').replaceAll(',', '')) } : undefined;
}

/**
 * The places of options that are all numbers, or all times.
 * @returns one rank each, or undefined when the options have no order of their own
 */
export function ranksOf(texts: readonly string[]): number[] | undefined {
  const ranks = texts.map(rankOf);
  const kind = ranks[0]?.kind;
  const same = ranks.flatMap((rank) => (rank !== undefined && rank.kind === kind ? [rank.rank] : []));
  return same.length === texts.length ? same : undefined;
}

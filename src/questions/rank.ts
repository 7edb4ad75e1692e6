const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const NUMBER =
  /^(?:about |over |under )?(?:the )?(?:(?:early|mid|late)[- ])?(?:no\.? ?)?(?:us)?[$€£¥]?(\d[\d,]*(?:\.\d+)?)(?:st|nd|rd|th|s)?(?: ?(?:%|[a-z]+))?$/i;
const CHINESE_NUMBER = /^第?(\d+(?:\.\d+)?)([万亿]?)(?:分钟|年代[初中末]期|[年届号分]|美元)?$/;
const CHINESE_DAY = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const TIMES: Record<string, number> = { 万: 1e4, 亿: 1e8 };
const DAY = /^(\d{1,2}) ([a-z]+) (\d{4})$/i;
const MONTH = /^(?:in )?([a-z]+)(?: (\d{4}))?$/i;

/** An option's place among options of its kind. */
interface Rank {
  kind: 'number' | 'day' | 'month';
  rank: number;
}

/**
 * Reads an option as a number or a time, so that such options can stand in ascending order.
 * @param text an option: "104 minutes", "No. 22", "The 15th", "the mid-1970s", "27 November 2020", "July", "第22号"
 * @returns its kind and its place in the order, or undefined when it is neither
 */
export function rankOf(text: string): Rank | undefined {
  const chinese = rankOfChinese(text.trim());
  if (chinese) return chinese;
  const day = DAY.exec(text.trim());
  if (day) {
    const month = MONTHS.indexOf((day[2] ?? '').toLowerCase());
    return month < 0 ? undefined : { kind: 'day', rank: rankOfDay(day[3], month, day[1]) };
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
  const kind = rankOf(texts[0] ?? '')?.kind;
  if (kind === undefined) return undefined;
  const ranks = texts.map(rankOf);
  const same = ranks.flatMap((rank) => (rank?.kind === kind ? [rank.rank] : []));
  return same.length === texts.length ? same : undefined;
}

function rankOfChinese(text: string): Rank | undefined {
  const day = CHINESE_DAY.exec(text);
  if (day) return { kind: 'day', rank: rankOfDay(day[1], Number(day[2]) - 1, day[3]) };
  const number = CHINESE_NUMBER.exec(text);
  return number ? { kind: 'number', rank: Number(number[1]) * (TIMES[number[2] ?? ''] ?? 1) } : undefined;
}

/** @param month from 0 */
function rankOfDay(year: string | undefined, month: number, day: string | undefined): number {
  return Number(year) * 372 + month * 31 + Number(day);
}

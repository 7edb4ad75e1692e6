import type { LocalText } from '../facts/text.ts';
import type { LineCard } from './question.ts';

/**
 * A gap of a line in words, by the cards at its sides: "before “A”", "between “A” and “B”", "after “B”".
 * @param line the cards, first to last
 * @param gap how many of them come before it
 * @returns undefined for a gap that the line does not have
 */
export function gapWords(line: readonly LineCard[], gap: number): LocalText | undefined {
  const [before, after] = [line[gap - 1]?.text, line[gap]?.text];
  const hasChinese = before?.zh !== undefined || after?.zh !== undefined;
  if (before && after) {
    const en = `between “${before.en}” and “${after.en}”`;
    return hasChinese ? { en, zh: `在${inChinese(before)}和${inChinese(after)}之间` } : { en };
  }
  if (after && gap === 0) {
    return { en: `before “${after.en}”`, ...(hasChinese ? { zh: `在${inChinese(after)}之前` } : {}) };
  }
  if (before && gap === line.length) {
    return { en: `after “${before.en}”`, ...(hasChinese ? { zh: `在${inChinese(before)}之后` } : {}) };
  }
  return undefined;
}

/** Words as a Chinese sentence quotes them; a title has marks of its own. */
export function inChinese(text: LocalText): string {
  const words = text.zh ?? text.en;
  return words.startsWith('《') ? words : `“${words}”`;
}

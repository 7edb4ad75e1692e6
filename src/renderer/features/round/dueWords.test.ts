import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import type { DueReason } from '../../../quiz/dueReason.ts';
import { setUpWords } from '../../i18n/i18n.ts';
import { dueWords } from './dueWords.ts';

const NOW = new Date(2026, 10, 21, 18).getTime();
const MONDAY = new Date(2026, 10, 16, 9).getTime();

beforeAll(setUpWords);

it.each<[DueReason, string, string]>([
  [{ why: 'missed', times: 1 }, 'Missed the last time', '上次没有答对'],
  [{ why: 'missed', times: 2 }, 'Missed twice in a row', '连续两次没有答对'],
  [{ why: 'missed', times: 3 }, 'Missed 3 times in a row', '连续 3 次没有答对'],
  [{ why: 'due', since: MONDAY }, 'Due since Monday', '星期一起待复习'],
  [{ why: 'due', since: NOW - 3_600_000 }, 'Due since today', '今天起待复习'],
  [{ why: 'unseen', days: 12 }, 'Not seen for 12 days', '已有 12 天没见过'],
  [{ why: 'unseen', days: 1 }, 'Not seen for a day', '已有 1 天没见过'],
])('says %j as “%s” and “%s”', async (reason, english, chinese) => {
  for (const [language, words] of [
    ['en', english],
    ['zh', chinese],
  ] as const) {
    const t = await i18next.changeLanguage(language);
    const weekday = (ms: number) => new Intl.DateTimeFormat(language, { weekday: 'long' }).format(ms);
    expect(dueWords(t, weekday, reason, NOW)).toBe(words);
  }
});

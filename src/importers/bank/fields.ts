import { type Topic, TOPICS } from '../../facts/topic.ts';
import { flawOfYear } from '../../facts/years.ts';
import type { FilmName } from './rows.ts';

const TOPIC_WORDS: Readonly<Record<Topic, RegExp>> = {
  plot: /^(?:plot|story|剧情|情节)$/i,
  cast: /^(?:cast|actors?|acting|characters?|演员|角色)$/i,
  production: /^(?:production|making|crew|制作|幕后)$/i,
  awards: /^(?:awards?|prizes?|奖项|获奖)$/i,
  release: /^(?:release|releases|distribution|上映|发行)$/i,
  reception: /^(?:reception|reviews?|box office|评价|口碑|反响)$/i,
  disputes: /^(?:disputes?|争议)$/i,
};

/** The topic that a word names; undefined for a word that names none. */
export function topicOf(text: string): Topic | undefined {
  return TOPICS.find((topic) => TOPIC_WORDS[topic].test(text.trim()));
}

/** How hard a word or a figure from 0 to 1 says a question is. */
export function difficultyOf(text: string): number | undefined {
  const word = text.trim().toLowerCase();
  const words: Readonly<Record<string, number>> = {
    easy: 0.25,
    medium: 0.5,
    hard: 0.75,
    简单: 0.25,
    中等: 0.5,
    困难: 0.75,
    难: 0.75,
  };
  if (Object.hasOwn(words, word)) return words[word];
  const figure = /^(?:0|1|0?\.\d{1,6}|1\.0+)$/.test(word) ? Number(word) : NaN;
  return figure >= 0 && figure <= 1 ? figure : undefined;
}

/** "yes" and "no" in the ways people write them. */
export function truthOf(text: string): boolean | undefined {
  if (/^(?:true|t|yes|y|1|right|correct|对|是|正确|√)$/i.test(text.trim())) return true;
  return /^(?:false|f|no|n|0|wrong|incorrect|错|否|错误|×)$/i.test(text.trim()) ? false : undefined;
}

/** A film as people name it: "The Pier (1999)", or a title beside a year. */
export function filmOf(title: string, year = ''): FilmName | undefined {
  const [, name = title, inside = ''] = /^(.{1,300}?)\s*[(（](\d{4})[)）]$/.exec(title.trim()) ?? [];
  const number = Number(year.trim() || inside);
  if (name.trim() === '' || flawOfYear(number) !== undefined) return undefined;
  return { title: name.trim(), year: number };
}

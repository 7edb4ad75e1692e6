import { lazy, type ComponentType } from 'react';
import { whenIdle } from '../ui/whenIdle.ts';

/** The parts of the app that few open first. Each is a file of its own. */
const PARTS = {
  about: () => import('../features/about/AboutScreen.tsx'),
  setup: () => import('../features/setup/SetupScreen.tsx'),
  summary: () => import('../features/summary/SummaryScreen.tsx'),
  film: () => import('../features/film/FilmScreen.tsx'),
  history: () => import('../features/history/HistoryScreen.tsx'),
  library: () => import('../features/library/LibraryScreen.tsx'),
  imports: () => import('../features/library/ImportScreen.tsx'),
  settings: () => import('../features/settings/SettingsScreen.tsx'),
  shot: () => import('../features/shot/ShotScreen.tsx'),
  statistics: () => import('../features/statistics/StatisticsScreen.tsx'),
};

/** The parts of a game night, which are loaded when one is planned or played. */
const EVENING = () => import('../features/evening/EveningScreens.tsx');

export const AboutScreen = lazily(PARTS.about, (part) => part.AboutScreen);
export const SetupScreen = lazily(PARTS.setup, (part) => part.SetupScreen);
export const SummaryScreen = lazily(PARTS.summary, (part) => part.SummaryScreen);
export const FilmScreen = lazily(PARTS.film, (part) => part.FilmScreen);
export const HistoryScreen = lazily(PARTS.history, (part) => part.HistoryScreen);
export const LibraryScreen = lazily(PARTS.library, (part) => part.LibraryScreen);
export const ImportScreen = lazily(PARTS.imports, (part) => part.ImportScreen);
export const SettingsScreen = lazily(PARTS.settings, (part) => part.SettingsScreen);
export const ShotScreen = lazily(PARTS.shot, (part) => part.ShotScreen);
export const StatisticsScreen = lazily(PARTS.statistics, (part) => part.default);
export const EveningScreens = lazily(EVENING, (part) => part.EveningScreens);

function lazily<Part, Props extends object>(
  load: () => Promise<Part>,
  screen: (part: Part) => ComponentType<Props>,
) {
  return lazy(async () => ({ default: screen(await load()) }));
}

/** How long the screen that is up has the machine to itself, in ms. */
const TO_ITSELF_MS = 1500;

/**
 * Loads all of them once the page has nothing else to do, so that each opens at once. One that can't be loaded is left
 * for when it is wanted, and told of then.
 * @returns gives up, if it has not begun
 */
export function loadTheRest(): () => void {
  let giveUp = () => {
    clearTimeout(waiting);
  };
  const waiting = setTimeout(() => {
    giveUp = whenIdle(() => {
      for (const load of Object.values(PARTS)) load().catch(() => undefined);
    });
  }, TO_ITSELF_MS);
  return () => {
    giveUp();
  };
}

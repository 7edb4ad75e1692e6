import type about from '../features/about/en.json';
import type evening from '../features/evening/en.json';
import type film from '../features/film/en.json';
import type history from '../features/history/en.json';
import type library from '../features/library/en.json';
import type settings from '../features/settings/en.json';
import type setup from '../features/setup/en.json';
import type shot from '../features/shot/en.json';
import type statistics from '../features/statistics/en.json';
import type summary from '../features/summary/en.json';
import type en from './en.json';

/** The words that are there from the start, and those of the parts that come later. */
type Words = typeof en &
  typeof about &
  typeof evening &
  typeof film &
  typeof history &
  typeof library &
  typeof settings &
  typeof setup &
  typeof shot &
  typeof statistics &
  typeof summary;

/* Checks the keys in the renderer. In a file of its own, because it would hold for every i18next in sight. */
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Words };
  }
}

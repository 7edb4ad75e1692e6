import { useTranslation } from 'react-i18next';
import { Language, textIn, type LocalText } from '../../facts/text.ts';

/** How to show facts, dates and numbers in a language. */
type InLanguage = ReturnType<typeof inLanguage>;

const known = new Map<Language, InLanguage>();

/** The language on screen, and how to show facts, dates and numbers in it. */
export function useLanguage(): InLanguage {
  const { i18n } = useTranslation();
  const language = Language.catch('en').parse(i18n.language);
  const before = known.get(language);
  if (before) return before;
  const made = inLanguage(language);
  known.set(language, made);
  return made;
}

/** Each format is made when it is first needed and then kept: making one takes longer than a hundred uses of it. */
function inLanguage(language: Language) {
  const number = once(() => new Intl.NumberFormat(language));
  const percent = once(() => new Intl.NumberFormat(language, { style: 'percent' }));
  const list = once(() => new Intl.ListFormat(language));
  const dates = (options: Intl.DateTimeFormatOptions, locale: string = language) =>
    once(() => new Intl.DateTimeFormat(locale, options));
  /** English dates are written with the day first, as in the questions, and times with 24 hours. */
  const dayFirst = language === 'en' ? 'en-GB' : language;
  const date = dates({ dateStyle: 'medium' }, dayFirst);
  const day = dates({ timeZone: 'UTC', dateStyle: 'long' }, dayFirst);
  const weekday = dates({ weekday: 'long' });
  const dayName = dates({ timeZone: 'UTC', weekday: 'long', month: 'long', day: 'numeric' }, dayFirst);
  const month = {
    short: dates({ timeZone: 'UTC', month: 'short' }),
    long: dates({ timeZone: 'UTC', month: 'long', year: 'numeric' }),
  };
  const dateTime = dates({ dateStyle: 'medium', timeStyle: 'short' }, dayFirst);
  const time = dates({ timeStyle: 'medium' }, dayFirst);
  return {
    language,
    /** The words of a fact or a question. */
    say: (text: LocalText) => textIn(language, text),
    number: (value: number) => number().format(value),
    percent: (share: number) => percent().format(share),
    date: (ms: number) => date().format(ms),
    /** The day of a date as it stands in a calendar, `2026-11-21`. */
    day: (written: string) => day().format(Date.parse(written)),
    weekday: (ms: number) => weekday().format(ms),
    /** Several words side by side: "B and D". */
    list: (words: readonly string[]) => list().format(words),
    /** The same as one says it on the day: with its weekday and without its year. */
    dayName: (written: string) => dayName().format(Date.parse(written)),
    /** A month by its first day in UTC; the long form has the year. */
    month: (ms: number, form: 'short' | 'long') => month[form]().format(ms),
    dateTime: (ms: number) => dateTime().format(ms),
    /** A time of day, to the second. */
    time: (ms: number) => time().format(ms),
  };
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

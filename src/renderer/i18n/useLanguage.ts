import { useTranslation } from 'react-i18next';
import { Language, textIn, type LocalText } from '../../facts/text.ts';

/** The language on screen, and how to show facts, dates and numbers in it. */
export function useLanguage() {
  const { i18n } = useTranslation();
  const language = Language.catch('en').parse(i18n.language);
  return {
    language,
    /** The words of a fact or a question. */
    say: (text: LocalText) => textIn(language, text),
    number: (value: number) => new Intl.NumberFormat(language).format(value),
    percent: (share: number) => new Intl.NumberFormat(language, { style: 'percent' }).format(share),
    date: (ms: number) => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(ms),
    /** The day of a date as it stands in a calendar, `2026-11-21`. */
    day: (date: string) =>
      new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
        timeZone: 'UTC',
        dateStyle: 'long',
      }).format(Date.parse(date)),
    weekday: (ms: number) => new Intl.DateTimeFormat(language, { weekday: 'long' }).format(ms),
    /** Several words side by side: "B and D". */
    list: (words: readonly string[]) => new Intl.ListFormat(language).format(words),
    /** The same as one says it on the day: with its weekday and without its year. */
    dayName: (date: string) =>
      new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
        timeZone: 'UTC',
        weekday: 'long',
        month: 'long',
        day: 'numeric',
      }).format(Date.parse(date)),
    /** A month by its first day in UTC; the long form has the year. */
    month: (ms: number, form: 'short' | 'long') =>
      new Intl.DateTimeFormat(language, {
        timeZone: 'UTC',
        month: form,
        ...(form === 'long' && { year: 'numeric' }),
      }).format(ms),
    dateTime: (ms: number) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(ms),
  };
}

import type { LocalText } from '../../facts/text.ts';
import type { Question } from '../../quiz/question.ts';
import { withoutYear } from './answers.ts';
import { bookNamed, filmsTitled } from './books.ts';
import { type Beside, questionCheck } from './check.ts';
import { contentWords, inEachLanguage, plain } from './words.ts';
import { optionsOf, promptsOf } from './parts.ts';

/**
 * A title that two films have is shown with its year: in options, prompts and typed answers, and in the stem where it is
 * the title of the question's film. The films are those of the bank and those that the facts name.
 * Source: our own count on film data: 15.4 % and 11.0 % of the titles of two catalogues are shared with another film.
 */
export const titleYear = questionCheck('title-year', (question, beside) => {
  const film = beside.films.find(({ id }) => id === question.film);
  const names = [...optionsOf(question), ...promptsOf(question)].map(({ text }) => text);
  if (question.kind === 'text') names.push(question.key);
  const bare = names.filter((name) =>
    inEachLanguage(name).some((text) => isBare(text, text, question, beside)),
  );
  const flaws = bare.map(({ en }) => `more than one film is called "${en}": add the year`);
  const titles: LocalText[] = film ? [film.title] : [];
  for (const title of titles) {
    const isNamed = contentWords(title.en).length > 0 && hasExactly(question.stem.en, title.en);
    const isNamedInChinese = (question.stem.zh ?? '').includes(`《${title.zh ?? title.en}》`);
    if (
      (isNamed && isBare(title.en, question.stem.en, question, beside)) ||
      (isNamedInChinese && isBare(title.zh ?? title.en, question.stem.zh ?? '', question, beside))
    ) {
      flaws.push(`more than one film is called "${title.en}": add the year to the stem`);
    }
  }
  return flaws;
});

/** Whether a title is that of several films, and the text around it has the year of none. */
function isBare(title: string, around: string, question: Question, { films, book }: Beside): boolean {
  const name = withoutYear(title);
  const inBank = filmsTitled(films, name);
  const known = book ? bookNamed(book, name).filter(({ type }) => type === 'film') : [];
  const ids = new Set([...inBank, ...known].map(({ id }) => id));
  if (ids.size < 2) return false;
  const years = inBank.map(({ year }) => String(year));
  const shown = /\d{4}/g;
  // The title itself can be a year.
  const beside = plain(around).replace(plain(name), ' ').match(shown) ?? [];
  return years.length > 0 ? !beside.some((year) => years.includes(year)) : beside.length === 0;
}

/** Whether a text has a title as it is written, as whole words. */
function hasExactly(text: string, title: string): boolean {
  const at = text.indexOf(title);
  if (at === -1) return false;
  const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  return !isLetter(text[at - 1]) && !isLetter(text[at + title.length]);
}

import { plainText } from '../../../facts/names.ts';
import { kindInChinese } from '../../../facts/sheetSentences.ts';
import { slugOf } from '../../../facts/sheetFacts.ts';
import type { LocalText } from '../../../facts/text.ts';
import type { Candidate } from '../../candidate.ts';
import { sharesWord } from '../../shelf/drawing.ts';
import {
  ASKS_VALUE,
  type FilmDesk,
  type FilmTemplate,
  filmQuestionId,
  nameOption,
  soundField,
  stems,
} from '../../shelf/filmTemplate.ts';
import { isFitName, isFitTitle, isLikeLength, kinOf, wordsOf } from '../../shelf/names.ts';
import { phrasing } from '../../wording.ts';
import { type ShelfFilm, titleOf } from '../../shelf/shelf.ts';

const who = stems('films.author');
const which = stems('films.work');

/** Kinds of work that a question can name. */
const KINDS = new Set([
  'novel',
  'novella',
  'short story',
  'story',
  'play',
  'stage play',
  'memoir',
  'book',
  'musical',
]);
/** Other works come from films at most so many years away. */
const ERA = 12;

/** Asks who wrote what a film is based on. */
export const author: FilmTemplate = {
  id: 'films/author',
  lots: [0, 1, 2, 3, 4, 5],
  write: (desk) => {
    const { film } = desk;
    const asked = askFor(desk, author.id);
    if (!asked) return [];
    const { id, sound, work, draw } = asked;
    const [name] = work.authors;
    if (name === undefined || !isFitName(name) || work.authors.length > 1) return [];
    const words = wordsOf(name);
    if (sharesWord(words, film.words) || who.holds(words)) return [];
    const taken = new Set([...film.sheet.cast, ...film.sheet.directors, name].map(kinOf));
    const wrong: string[] = [];
    visitWorks(desk, draw, (other) => {
      if (wrong.length === 3) return;
      const [writer] = other.authors;
      if (
        writer === undefined ||
        !isFitName(writer) ||
        taken.has(kinOf(writer)) ||
        !isLikeLength(writer, name)
      )
        return;
      if (plainText(other.title) === plainText(work.title)) return;
      if (wordsOf(writer).at(-1) === words.at(-1)) return;
      taken.add(kinOf(writer));
      wrong.push(writer);
    });
    if (wrong.length < 3) return [];
    return [
      {
        id,
        template: author.id,
        asks: ASKS_VALUE,
        kind: 'choice',
        facts: [sound],
        stem: who.say(draw, { film: titleOf(film), kind: kindText(work.kind) }),
        key: nameOption(name),
        distractors: wrong.map(nameOption),
      },
    ];
  },
};

/** Asks which work a film is based on, where its title is another. */
export const original: FilmTemplate = {
  id: 'films/original',
  lots: [4, 5, 6, 7, 8, 9, 10, 11],
  write: (desk) => {
    const { film } = desk;
    const asked = askFor(desk, original.id);
    if (!asked) return [];
    const { id, sound, work, draw } = asked;
    const words = wordsOf(work.title);
    if (!isFitTitle(work.title) || words.length === 0 || which.holds(words)) return [];
    // Neither its film's title nor what kind of work it is may stand in its own.
    if (sharesWord(words, [...film.words, ...wordsOf(work.kind)])) return [];
    const authors = work.authors.map(kinOf);
    const wrong: string[] = [];
    visitWorks(desk, draw, (other, from) => {
      if (wrong.length === 3) return;
      if (other.kind !== work.kind || !isFitTitle(other.title) || !isLikeLength(other.title, work.title))
        return;
      if (other.authors.some((name) => authors.includes(kinOf(name)))) return;
      // A work with the film's own title, or that of a film of the same title, may be behind it as well.
      if (sharesWord(wordsOf(other.title), [...words, ...film.words]) || sharesWord(from.words, film.words))
        return;
      if (wrong.some((title) => sharesWord(wordsOf(title), wordsOf(other.title)))) return;
      wrong.push(other.title);
    });
    if (wrong.length < 3) return [];
    return [
      {
        id,
        template: original.id,
        asks: ASKS_VALUE,
        kind: 'choice',
        facts: [sound],
        stem: which.say(draw, { film: titleOf(film), kind: kindText(work.kind) }),
        key: titleOption(work.title),
        distractors: wrong.map(titleOption),
      },
    ];
  },
};

/** "novel" in each language. */
export function kindText(kind: string): LocalText {
  return { en: kind, zh: kindInChinese(kind) };
}

function askFor(desk: FilmDesk, template: string) {
  const { film } = desk;
  const work = film.sheet.basedOn;
  const sound = work && KINDS.has(work.kind) ? soundField(film, 'basedOn') : undefined;
  if (!sound || !work) return undefined;
  const id = filmQuestionId(template, film);
  return { id, sound, work, draw: desk.chance(id) };
}

/** How many works are looked at for three that fit. */
const TRIES = 60;

/** Shows works behind films of about the same time, by chance. */
function visitWorks(
  { shelf, film }: FilmDesk,
  draw: ReturnType<FilmDesk['chance']>,
  visit: (work: NonNullable<ShelfFilm['sheet']['basedOn']>, from: ShelfFilm) => void,
): void {
  const { adapted } = shelf;
  const from = adapted.placeOf(film.sheet.year - ERA);
  const size = adapted.placeOf(film.sheet.year + ERA + 1) - from;
  for (let tries = Math.min(TRIES, 2 * size); tries > 0; tries -= 1) {
    const other = shelf.films[adapted.films[from + draw.below(size)] ?? -1];
    if (other?.sheet.basedOn && other !== film) visit(other.sheet.basedOn, other);
  }
}

function titleOption(title: string): Candidate {
  const text = phrasing('films.option').fill({ title });
  return { id: slugOf(title), text, phrase: text };
}

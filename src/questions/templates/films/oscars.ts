import { truthOptions } from '../../truthOptions.ts';
import { countWord } from '../../counts.ts';
import type { Nomination } from '../../../facts/sheet.ts';
import { sentences } from '../../../facts/sheetSentences.ts';
import { slugOf } from '../../../facts/sheetFacts.ts';
import type { LocalText } from '../../../facts/text.ts';
import type { Candidate } from '../../candidate.ts';
import { isLikeTitle, sharesWord } from '../../shelf/drawing.ts';
import {
  ALL_LOTS,
  ASKS_FILM,
  ASKS_VALUE,
  type Basis,
  type FilmDesk,
  type FilmDraft,
  type FilmTemplate,
  filmOption,
  filmQuestionId,
  nameOption,
  stems,
  truthStem,
} from '../../shelf/filmTemplate.ts';
import { isFitForTruth, isFitName, isLikeLength, kinOf, wordsOf } from '../../shelf/names.ts';
import { type Nominated, type ShelfFilm, titleOf } from '../../shelf/shelf.ts';

const nominated = stems('films.nomination');
const winningFilm = stems('films.winningFilm');
const winner = stems('films.winner');
const typed = stems('films.typedWinner');
const several = stems('films.nominatedFilms');
const match = stems('films.match.awards');

/** Categories that go to one person. */
const PERSONAL = new Set([
  'DIRECTING',
  'ACTOR IN A LEADING ROLE',
  'ACTRESS IN A LEADING ROLE',
  'ACTOR IN A SUPPORTING ROLE',
  'ACTRESS IN A SUPPORTING ROLE',
]);
/** Categories whose winners' work is told apart by its trade, so that one can stand for another among options. */
const TRADES = [
  'CINEMATOGRAPHY',
  'FILM EDITING',
  'ART DIRECTION',
  'COSTUME DESIGN',
  'MAKEUP AND HAIRSTYLING',
  'MUSIC (Original Score)',
  'MUSIC (Original Song)',
  'SOUND MIXING',
  'SOUND RECORDING',
  'SOUND EDITING',
  'VISUAL EFFECTS',
  'WRITING (Original Screenplay)',
  'WRITING (Adapted Screenplay)',
];
const MOST_KEYS = 3;

/** One nomination with all that a question needs of it. */
interface Entry extends Basis {
  field: number;
  nomination: Nomination;
  category: LocalText;
  ceremony: LocalText;
}

/** Asks which award somebody of the crew was nominated for. */
export const nomination: FilmTemplate = {
  id: 'films/nomination',
  lots: ALL_LOTS,
  write: (desk) => {
    const { film, shelf } = desk;
    return pick(
      desk,
      nomination.id,
      1,
      ({ nomination: { category, nominees } }) =>
        TRADES.includes(category) && nominees.length > 0 && nominees.length < 4,
    ).flatMap((entry): FilmDraft[] => {
      const id = filmQuestionId(nomination.id, film);
      const draw = desk.chance(id);
      const { body, ceremony, category, nominees } = entry.nomination;
      const person = draw.oneOf(nominees.filter((name) => isFitName(name)));
      if (person === undefined || !film.isClear) return [];
      const kin = kinOf(person);
      const wrong = draw.shuffled(TRADES).filter((trade) => {
        const rivals = shelf.nominations(body.en, ceremony, trade);
        if (trade === category || rivals.length === 0) return false;
        // Neither the film nor the person may have been put forward for it as well.
        return !rivals.some(
          (rival) => rival.film === film || awardOf(rival).nominees.some((name) => kinOf(name) === kin),
        );
      });
      const options = [category, ...wrong.slice(0, 3)].flatMap((trade) => {
        const words =
          trade === category ? entry.category : entriesOf(desk, body.en, ceremony, trade)[0]?.category;
        return words ? [wordsOption(trade, words)] : [];
      });
      const [key, ...distractors] = options;
      if (!key || distractors.length < 3) return [];
      const words = wordsOf(`${film.sheet.title} ${person}`);
      if (sharesWord(wordsOf(key.text.en), words)) return [];
      return [
        {
          id,
          template: nomination.id,
          asks: ASKS_VALUE,
          kind: 'choice',
          facts: [entry],
          stem: nominated.say(draw, { person, film: titleOf(film), ceremony: entry.ceremony }),
          key,
          distractors,
        },
      ];
    });
  },
};

/** Asks which film won a category. The other nominees are the wrong answers. */
export const oscarFilm: FilmTemplate = {
  id: 'films/oscar-film',
  lots: [1, 3, 5, 7, 9, 11],
  write: (desk) => {
    const { film } = desk;
    return pick(desk, oscarFilm.id, 2, ({ nomination: { won } }) => won && film.isOption).flatMap(
      (entry): FilmDraft[] => {
        if (!isOnlyWinner(desk, entry)) return [];
        const id = idOf(oscarFilm.id, entry);
        const draw = desk.chance(id);
        const wrong: ShelfFilm[] = [];
        for (const rival of draw.shuffled(rivalsOf(desk, entry))) {
          const isFine = rival.film.isOption && isLikeLength(rival.film.sheet.title, film.sheet.title);
          if (wrong.length < 3 && isFine && ![film, ...wrong].some((one) => isLikeTitle(one, rival.film)))
            wrong.push(rival.film);
        }
        if (wrong.length < 3 || sharesWord(film.words, wordsOf(`${entry.category.en} ${entry.ceremony.en}`)))
          return [];
        return [
          {
            id,
            template: oscarFilm.id,
            asks: ASKS_FILM,
            kind: 'choice',
            facts: [entry],
            stem: winningFilm.say(draw, { category: entry.category, ceremony: entry.ceremony }),
            key: filmOption(film),
            distractors: wrong.map(filmOption),
          },
        ];
      },
    );
  },
};

/** Asks who won a category that goes to one person. */
export const oscarWinner: FilmTemplate = {
  id: 'films/oscar-winner',
  lots: ALL_LOTS,
  write: (desk) =>
    pick(desk, oscarWinner.id, 2, isPersonal).flatMap((entry): FilmDraft[] => {
      const [name = ''] = entry.nomination.nominees;
      if (!isOnlyWinner(desk, entry) || !isFitName(name)) return [];
      const id = idOf(oscarWinner.id, entry);
      const draw = desk.chance(id);
      const wrong: string[] = [];
      for (const rival of draw.shuffled(rivalsOf(desk, entry))) {
        const [other = '', another] = awardOf(rival).nominees;
        const isNew = ![name, ...wrong].some((one) => kinOf(one) === kinOf(other));
        if (
          wrong.length < 3 &&
          another === undefined &&
          isFitName(other) &&
          isNew &&
          isLikeLength(other, name)
        )
          wrong.push(other);
      }
      if (wrong.length < 3) return [];
      return [
        {
          id,
          template: oscarWinner.id,
          asks: ASKS_VALUE,
          kind: 'choice',
          facts: [entry],
          stem: winner.say(draw, { category: entry.category, ceremony: entry.ceremony }),
          key: nameOption(name),
          distractors: wrong.map(nameOption),
        },
      ];
    }),
};

/** The same, with the name to be typed. */
export const oscarTyped: FilmTemplate = {
  id: 'films/oscar-typed',
  lots: ALL_LOTS,
  write: (desk) =>
    pick(desk, oscarTyped.id, 2, isPersonal).flatMap((entry): FilmDraft[] => {
      const [name = ''] = entry.nomination.nominees;
      if (!isOnlyWinner(desk, entry) || !isFitName(name)) return [];
      const id = idOf(oscarTyped.id, entry);
      const rivals = rivalsOf(desk, entry).flatMap((rival) => awardOf(rival).nominees);
      return [
        {
          id,
          template: oscarTyped.id,
          asks: ASKS_VALUE,
          kind: 'text',
          facts: [entry],
          stem: typed.say(desk.chance(id), { category: entry.category, ceremony: entry.ceremony }),
          key: nameOption(name),
          accepts: [name],
          rejects: [...new Set(rivals)].filter((rival) => kinOf(rival) !== kinOf(name)).sort(),
        },
      ];
    }),
};

/** Puts a win to the test. A film that was nominated and did not win makes the false ones. */
export const oscarTruth: FilmTemplate = {
  id: 'films/oscar-truth',
  lots: [0, 2, 4, 6, 8, 10],
  write: (desk) => {
    const { film } = desk;
    if (!isFitForTruth(film.sheet.title)) return [];
    const isAboutWin = desk.chance(filmQuestionId(oscarTruth.id, film)).below(2) === 0;
    const wanted = ({ nomination: { won } }: Entry) => film.isClear && won === isAboutWin;
    return pick(desk, oscarTruth.id, 1, wanted).flatMap((entry): FilmDraft[] => {
      // Where two shared a prize, "won" may be said of either.
      const others = rivalsOf(desk, entry).filter((rival) => awardOf(rival).won);
      if (isAboutWin ? others.length > 0 : others.length !== 1) return [];
      const id = idOf(oscarTruth.id, entry);
      const [right, wrong] = truthOptions(isAboutWin);
      return [
        {
          id,
          template: oscarTruth.id,
          asks: ASKS_VALUE,
          kind: 'truth',
          facts: [entry],
          stem: truthStem('won', { film: titleOf(film), category: entry.category, ceremony: entry.ceremony }),
          key: right,
          distractors: [wrong],
        },
      ];
    });
  },
};

/** Asks which films were nominated in a category; films nominated in others only are the wrong answers. */
export const oscarSeveral: FilmTemplate = {
  id: 'films/oscar-nominees',
  lots: ALL_LOTS,
  write: (desk) => {
    const { film, shelf } = desk;
    return pick(desk, oscarSeveral.id, 1, () => film.isOption).flatMap((entry): FilmDraft[] => {
      const id = idOf(oscarSeveral.id, entry);
      const draw = desk.chance(id);
      const { body, ceremony, category } = entry.nomination;
      const telling = wordsOf(`${entry.category.en} ${entry.ceremony.en}`);
      const fits = (one: ShelfFilm, chosen: readonly ShelfFilm[]) =>
        one.isOption &&
        !sharesWord(one.words, telling) &&
        !several.holds(one.words) &&
        isLikeLength(one.sheet.title, film.sheet.title) &&
        !chosen.some((other) => other === one || isLikeTitle(other, one));
      // A question belongs to a film that is in it.
      if (!fits(film, [])) return [];
      const keys: Entry[] = [];
      for (const one of [entry, ...draw.shuffled(entriesOf(desk, body.en, ceremony, category))]) {
        const before = keys.map((key) => key.film);
        // A word that two right titles have, and no other, would tell.
        const isAlone = !before.some((other) => sharesWord(one.film.words, other.words));
        if (keys.length < MOST_KEYS && isAlone && fits(one.film, before)) keys.push(one);
      }
      const wrong: ShelfFilm[] = [];
      const chosen = keys.map((key) => key.film);
      const own = shelf.nominations(body.en, ceremony, category).map((rival) => rival.film);
      for (const other of draw.shuffled(shelf.atCeremony(body.en, ceremony))) {
        // The rules split and joined categories: one of the same trade may be nearly the same.
        const isRival =
          own.includes(other) ||
          other.sheet.awards.some(
            (award) => award.ceremony === ceremony && sharesTrade(award.category, category),
          );
        if (wrong.length < 3 && !isRival && fits(other, [...chosen, ...wrong])) wrong.push(other);
      }
      const [first, ...more] = keys;
      if (!first || more.length === 0 || wrong.length < 3) return [];
      return [
        {
          id,
          template: oscarSeveral.id,
          asks: ASKS_FILM,
          kind: 'select',
          facts: [first, ...more],
          stem: several.say(draw, {
            category: entry.category,
            ceremony: entry.ceremony,
            count: countWord(keys.length),
          }),
          keys: chosen.map(filmOption),
          distractors: wrong.map(filmOption),
        },
      ];
    });
  },
};

/** Asks which of several films won which category of one ceremony. */
export const oscarMatch: FilmTemplate = {
  id: 'films/oscar-match',
  lots: ALL_LOTS,
  write: (desk) => {
    const { film, shelf } = desk;
    return pick(desk, oscarMatch.id, 1, ({ nomination: { won } }) => won && film.isOption).flatMap(
      (entry): FilmDraft[] => {
        if (!isOnlyWinner(desk, entry)) return [];
        const id = idOf(oscarMatch.id, entry);
        const draw = desk.chance(id);
        const { body, ceremony } = entry.nomination;
        const pairs: Entry[] = [entry];
        for (const other of draw.shuffled(shelf.atCeremony(body.en, ceremony))) {
          if (
            pairs.length === 4 ||
            !other.isOption ||
            pairs.some((pair) => pair.film === other || isLikeTitle(pair.film, other))
          )
            continue;
          const wins = entriesOfFilm(other).filter(
            (one) =>
              one.nomination.won &&
              one.nomination.ceremony === ceremony &&
              isOnlyWinner(desk, one) &&
              !pairs.some(({ nomination: { category } }) => sharesTrade(category, one.nomination.category)),
          );
          const win = draw.oneOf(wins);
          if (win) pairs.push(win);
        }
        if (pairs.length < 3 || pairs.some((pair) => sharesWord(pair.film.words, wordsOf(pair.category.en))))
          return [];
        const [first, ...more] = pairs as [Entry, ...Entry[]];
        return [
          {
            id,
            template: oscarMatch.id,
            kind: 'match',
            facts: [first, ...more],
            stem: match.say(draw, { ceremony: entry.ceremony }),
            pairs: pairs.map(
              (pair) =>
                [filmOption(pair.film), wordsOption(pair.nomination.category, pair.category)] as const,
            ),
            spare: [],
          },
        ];
      },
    );
  },
};

/** Some of a film's nominations, by chance, that a question can be about. */
function pick(desk: FilmDesk, template: string, count: number, isWanted: (entry: Entry) => boolean): Entry[] {
  if (desk.film.sheet.awards.length === 0) return [];
  const fine = entriesOfFilm(desk.film).filter(isWanted);
  return desk.chance(`${template}/${desk.film.sheet.id}`).shuffled(fine).slice(0, count);
}

function isPersonal({ nomination: { won, category, nominees } }: Entry): boolean {
  return won && PERSONAL.has(category) && nominees.length === 1;
}

/** The nominations of a film that can be asked, each category once. */
function entriesOfFilm(film: ShelfFilm): Entry[] {
  const entries = film.sheet.awards.flatMap((_, index) => entryOf({ film, index }) ?? []);
  // One of two people up for the same prize with the same film is not "the film's" nomination.
  return entries.filter(
    ({ nomination: { ceremony, category } }) =>
      film.sheet.awards.filter((award) => award.ceremony === ceremony && award.category === category)
        .length === 1,
  );
}

function entryOf(nominatedFilm: Nominated): Entry | undefined {
  const { film, index } = nominatedFilm;
  const award = awardOf(nominatedFilm);
  const stance = award.isAskable ? film.stances.awards : undefined;
  if (!stance || !award.words || !film.isClear) return undefined;
  return {
    film,
    field: index,
    stance,
    nomination: award,
    category: award.words,
    ceremony: sentences.ceremony(award.body, award.ceremony),
  };
}

function awardOf({ film, index }: Nominated): Nomination {
  const award = film.sheet.awards[index];
  if (!award) throw new Error(`The film ${film.sheet.id} has no nomination ${index}.`);
  return award;
}

function entriesOf({ shelf }: FilmDesk, body: string, ceremony: number, category: string): Entry[] {
  return shelf.nominations(body, ceremony, category).flatMap((one) => entryOf(one) ?? []);
}

/** The other nominations in the category at the ceremony. */
function rivalsOf(
  { shelf }: FilmDesk,
  { film, field, nomination: { body, ceremony, category } }: Entry,
): Nominated[] {
  return shelf
    .nominations(body.en, ceremony, category)
    .filter((one) => one.film !== film || one.index !== field);
}

function isOnlyWinner(desk: FilmDesk, entry: Entry): boolean {
  return !rivalsOf(desk, entry).some((rival) => awardOf(rival).won || !awardOf(rival).isAskable);
}

/** "CINEMATOGRAPHY" and "CINEMATOGRAPHY (Color)" are one trade. */
function sharesTrade(one: string, other: string): boolean {
  return one.split(' (')[0] === other.split(' (')[0];
}

function idOf(template: string, { film, field }: Entry): string {
  return `${filmQuestionId(template, film)}-${field}`;
}

function wordsOption(id: string, text: LocalText): Candidate {
  return { id: slugOf(id), text, phrase: text };
}

import type { Citation } from '../../facts/citation.ts';
import type { Fact } from '../../facts/fact.ts';
import { TOPICS } from '../../facts/topic.ts';
import { BANK_VERSION, type Bank } from '../../quiz/bank.ts';
import type { Dispute, FilmCard, Question } from '../../quiz/question.ts';
import { mostOfOneKind } from '../balance.ts';
import { explain } from '../basis.ts';
import { weighDifficulty } from '../difficulty.ts';
import { answersOf, optionOf } from '../generate.ts';
import { chanceFor } from '../random.ts';
import type { Draft } from '../template.ts';
import { FILM_TEMPLATES } from '../templates/films/index.ts';
import { type FilmDesk, LOTS } from './filmTemplate.ts';
import { type Marks, openMarks } from './marks.ts';
import { openPlaces } from './places.ts';
import { markCircle, markDirectors } from './circle.ts';
import type { Shelf, ShelfFilm } from './shelf.ts';
import { cite, type Stance, standTogether } from './stance.ts';
import { relationOf, type SheetFact } from '../../facts/sheetFacts.ts';

/** How well known an unknown film's facts are, as a part of what those of the best known film are. */
const OBSCURE = 0.3;

/** One film's draft. */
interface Written {
  film: ShelfFilm;
  draft: Draft;
}

/** A bank for a part of the films, with the questions that go across films. */
export interface BankOrder {
  id: string;
  films: readonly ShelfFilm[];
  seed: number;
}

/**
 * Makes the writer of a shelf's banks: of all that the templates have to say about some films it takes as much as keeps
 * every topic varied, with the keys spread evenly over the places.
 * @returns what writes a bank, or undefined where its films bear no question
 */
export function openWriter(shelf: Shelf): (order: BankOrder) => Bank | undefined {
  const openDesk = deskOpener(shelf);
  return ({ id, films, seed }) => {
    const written = balance(
      films.flatMap((film) => {
        return writeFilm(openDesk(film, seed)).map((draft) => ({ film, draft }));
      }),
      seed,
    );
    if (written.length === 0) return undefined;
    const places = openPlaces(chanceFor(seed, `${id}/order`));
    const questions = TOPICS.flatMap((topic) =>
      written
        .filter(({ draft }) => draft.facts[0].topic === topic)
        .map(({ film, draft }) => questionOf(shelf, film, draft, places)),
    );
    const asked = new Set(questions.map(({ film }) => film));
    return {
      format: 'reel-quiz/bank',
      version: BANK_VERSION,
      id,
      films: films.filter(({ sheet }) => asked.has(sheet.id)).map(cardOf),
      seed,
      questions,
    };
  };
}

/** Lays out what the templates need for one film; what is marked for one is forgotten with the next. */
function deskOpener(shelf: Shelf): (film: ShelfFilm, seed: number) => FilmDesk {
  const [circle, directors, marks] = [openMarks(shelf.kinds), openMarks(shelf.kinds), openMarks(shelf.kinds)];
  return (film, seed) => {
    const once = (set: Marks, mark: (set: Marks) => void) => {
      let isMarked = false;
      return () => {
        if (isMarked) return set;
        set.clear();
        mark(set);
        isMarked = true;
        return set;
      };
    };
    return {
      shelf,
      film,
      chance: (name) => chanceFor(seed, name),
      circle: once(circle, (set) => {
        markCircle(shelf, film, set);
      }),
      directors: once(directors, (set) => {
        markDirectors(shelf, film, set);
      }),
      marks: () => {
        marks.clear();
        return marks;
      },
    };
  };
}

/** Everything that the templates have to say about a film. */
function writeFilm(desk: FilmDesk): Draft[] {
  if (!desk.film.isClear) return [];
  const lot = chanceFor(0, desk.film.sheet.id).below(LOTS);
  return FILM_TEMPLATES.flatMap((template) => (template.lots.includes(lot) ? template.write(desk) : []));
}

/** Leaves out, by chance, what makes a kind more than its share of a topic. */
function balance(written: readonly Written[], seed: number): Written[] {
  const out = new Set<Written>();
  for (const topic of TOPICS) {
    const ofTopic = written.filter(({ draft }) => draft.facts[0].topic === topic);
    const kinds = [...Map.groupBy(ofTopic, ({ draft }) => draft.kind).values()];
    const most = mostOfOneKind(kinds.map(({ length }) => length));
    if (most === 0) continue;
    for (const ofKind of kinds) {
      if (ofKind.length <= most) continue;
      const lots = new Map(ofKind.map((one) => [one, chanceFor(seed, `balance/${one.draft.id}`).below(2 ** 30)]));
      const late = ofKind.toSorted((one, other) => (lots.get(one) ?? 0) - (lots.get(other) ?? 0)).slice(most);
      for (const one of late) out.add(one);
    }
  }
  return written.filter((one) => !out.has(one));
}

function questionOf(
  shelf: Shelf,
  film: ShelfFilm,
  draft: Draft,
  places: ReturnType<typeof openPlaces>,
): Question {
  const { facts } = draft;
  const stances = facts.map((fact) => stanceOfFact(shelf, fact));
  if (!standTogether(stances)) throw new Error(`The facts of ${draft.id} cannot be asked in one question.`);
  const speaker = stances.find(({ status }) => status === 'attributed')?.speaker;
  const dispute = facts[0].accounts && disputeShown(film, facts[0].accounts);
  const fame = OBSCURE + (1 - OBSCURE) * film.fame;
  return {
    id: draft.id,
    film: film.sheet.id,
    topic: facts[0].topic,
    template: draft.template,
    facts: facts.map((fact) => refOf(film, fact)),
    standing: speaker ? 'attributed' : 'plain',
    ...(speaker ? { attribution: speaker.according } : {}),
    stem: draft.stem,
    ...answersOf(draft, places(draft).map(optionOf)),
    explanation: explain(facts),
    ...(dispute ? { dispute } : {}),
    sources: citationsOf(stances),
    spoiler: false,
    difficulty: weighDifficulty({
      kind: draft.kind,
      voices: stances.map(({ voices }) => voices),
      centrality: facts.map(({ centrality }) => fame * centrality),
      likeness: 'distractors' in draft ? draft.distractors.map(() => LIKENESS) : [],
    }),
  };
}

/** The fields of a sheet by the relations that they are facts of. */
const FIELDS = new Map(
  (['year', 'directors', 'cast', 'genres', 'countries', 'basedOn'] as const).map((field): [string, SheetFact] => [
    relationOf(field),
    field,
  ]),
);

/** How a fact of a film on the shelf stands. */
function stanceOfFact(shelf: Shelf, { subject, relation, accounts }: Fact): Stance {
  const film = shelf.film(subject);
  const field = FIELDS.get(relation);
  const stance =
    film && (field === undefined ? shelf.awardStance(film) : accounts ? shelf.contestedYear(film) : film.stances[field]);
  if (!stance) throw new Error(`The fact ${subject}/${relation} may not be asked.`);
  return stance;
}

/** Every place in every source that carries one of the facts, each once. */
function citationsOf(stances: readonly Stance[]): Citation[] {
  const citations: Citation[] = [];
  for (const stance of new Set(stances))
    for (const citation of stance.citations)
      if (!citations.some(({ id, at }) => id === citation.id && at === citation.at)) citations.push(citation);
  return citations;
}

function disputeShown({ sheet }: ShelfFilm, { about, claims }: NonNullable<Fact['accounts']>): Dispute {
  return {
    about,
    claims: claims.map(({ claim, sources }) => ({
      claim,
      sources: cite(
        sheet.sources,
        sources.map(({ id }) => id),
        'year',
      ),
    })),
  };
}

/** Wrong answers out of films of the same genre and era are nearly as like as those out of the film itself. */
const LIKENESS = 0.75;

function refOf(film: ShelfFilm, { id, subject }: Fact): string {
  return subject === film.sheet.id ? id : `${subject}/${id}`;
}

function cardOf({ sheet: { id, title, year } }: ShelfFilm): FilmCard {
  return { id, title: { en: title }, year };
}

/** A bank of many films as it lies on disk: one question a line, the same bank always as the same bytes. */
export function linesOfBank({ questions, films, ...head }: Bank): string {
  const list = (items: readonly unknown[]) => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  return `${JSON.stringify(head).slice(0, -1)},"films":${list(films)},"questions":${list(questions)}}\n`;
}

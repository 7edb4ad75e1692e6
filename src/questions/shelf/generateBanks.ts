import type { Citation } from '../../facts/citation.ts';
import type { Fact } from '../../facts/fact.ts';
import { type Topic, TOPICS } from '../../facts/topic.ts';
import { BANK_VERSION, type Bank } from '../../quiz/bank.ts';
import type { Dispute, FilmCard, Question } from '../../quiz/question.ts';
import { mostOfOneKind } from '../balance.ts';
import { joinSentences } from '../basis.ts';
import { weighDifficulty } from '../difficulty.ts';
import { answersOf, optionOf } from '../generate.ts';
import { chanceFor, lotOf } from '../random.ts';
import { filmsByYear } from '../timelines/filmsByYear.ts';
import { idOfBasis, statementOfBasis } from './basisWords.ts';
import { deskOpener, writeFilm } from './desk.ts';
import type { Basis, FilmDraft } from './filmTemplate.ts';
import { openPlaces } from './places.ts';
import { openRepeats } from './repeats.ts';
import type { Shelf, ShelfFilm } from './shelf.ts';
import { cite, type Stance, standTogether } from './stance.ts';
import { aboutField, accountsOf, nominationCentrality } from '../../facts/sheetFacts.ts';

/** How well known an unknown film's facts are, as a part of what those of the best known film are. */
const OBSCURE = 0.3;

/** One film's draft. */
interface Written {
  film: ShelfFilm;
  draft: FilmDraft;
  topic: Topic;
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
    const withoutRepeats = openRepeats(shelf, (film, template) => writeFilm(openDesk(film, seed), template));
    const written = balance(
      films.flatMap((film) =>
        withoutRepeats(film, writeFilm(openDesk(film, seed))).map((draft) => ({
          film,
          draft,
          topic: topicOf(draft),
        })),
      ),
      seed,
    );
    if (written.length === 0) return undefined;
    const places = openPlaces(chanceFor(seed, `${id}/order`));
    const questions = TOPICS.flatMap((topic) =>
      written.filter((one) => one.topic === topic).map(({ film, draft }) => questionOf(film, draft, places)),
    );
    const timeline = filmsByYear(films);
    const shown = new Set([...questions, ...(timeline?.cards ?? [])].map(({ film }) => film));
    return {
      format: 'reel-quiz/bank',
      version: BANK_VERSION,
      id,
      films: films.filter(({ sheet }) => shown.has(sheet.id)).map(cardOf),
      seed,
      questions,
      ...(timeline ? { timelines: [timeline] } : {}),
    };
  };
}

/** Leaves out, by chance, what makes a kind more than its share of a topic. */
function balance(written: readonly Written[], seed: number): Written[] {
  const out = new Set<Written>();
  for (const ofTopic of Map.groupBy(written, ({ topic }) => topic).values()) {
    const kinds = [...Map.groupBy(ofTopic, ({ draft }) => draft.kind).values()];
    const most = mostOfOneKind(kinds.map(({ length }) => length));
    if (most === 0) continue;
    for (const ofKind of kinds) {
      if (ofKind.length <= most) continue;
      const drawn = ofKind.map((one) => ({ one, lot: lotOf(seed, one.draft.id) }));
      for (const { one } of drawn.sort((a, b) => a.lot - b.lot).slice(most)) out.add(one);
    }
  }
  return written.filter((one) => !out.has(one));
}

function questionOf(film: ShelfFilm, draft: FilmDraft, places: ReturnType<typeof openPlaces>): Question {
  const { facts } = draft;
  const stances = facts.map(({ stance }) => stance);
  if (!standTogether(stances)) throw new Error(`The facts of ${draft.id} cannot be asked in one question.`);
  const speaker = stances.find(({ status }) => status === 'attributed')?.speaker;
  const topic = topicOf(draft);
  const fame = OBSCURE + (1 - OBSCURE) * film.fame;
  return {
    id: draft.id,
    film: film.sheet.id,
    topic,
    template: draft.template,
    facts: facts.map((basis) => refOf(film, basis)),
    standing: speaker ? 'attributed' : 'plain',
    ...(speaker ? { attribution: speaker.according } : {}),
    stem: draft.stem,
    ...answersOf(draft, places(draft).map(optionOf)),
    explanation: joinSentences(facts.map((basis) => statementOfBasis(basis, facts.length === 1))),
    ...(topic === 'disputes' ? { dispute: disputeShown(film, accountsOf(film.sheet, 'year')) } : {}),
    sources: citationsOf(stances),
    spoiler: false,
    difficulty: weighDifficulty({
      kind: draft.kind,
      voices: stances.map(({ voices }) => voices),
      centrality: facts.map((basis) => fame * centralityOf(basis)),
      likeness: 'distractors' in draft ? draft.distractors.map(() => LIKENESS) : [],
    }),
  };
}

/** Every place in every source that carries one of the facts, each once. */
function citationsOf(stances: readonly Stance[]): Citation[] {
  const [first] = stances;
  // Most questions have one stance, whose list serves them all.
  if (first && stances.every((stance) => stance === first)) return first.citations;
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

/** The topic of a draft: that of what it asks first. */
function topicOf({ facts: [{ film, field }] }: FilmDraft): Topic {
  if (typeof field === 'number') return 'awards';
  return film.stances[field] ? aboutField(field).topic : 'disputes';
}

function centralityOf({ film, field }: Basis): number {
  if (typeof field !== 'number') return aboutField(field).centrality;
  const nomination = film.sheet.awards[field];
  return nomination ? nominationCentrality(nomination) : 0;
}

function refOf(film: ShelfFilm, basis: Basis): string {
  const { sheet } = basis.film;
  return sheet === film.sheet ? idOfBasis(basis) : `${sheet.id}/${idOfBasis(basis)}`;
}

function cardOf({ sheet: { id, title, year } }: ShelfFilm): FilmCard {
  return { id, title: { en: title }, year };
}

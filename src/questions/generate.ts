import { type FactBook, openFacts } from '../facts/book.ts';
import type { FactsFile } from '../facts/file.ts';
import { citedDispute } from '../facts/standing.ts';
import type { LocalText } from '../facts/text.ts';
import { TOPICS } from '../facts/topic.ts';
import { BANK_VERSION, type Bank } from '../quiz/bank.ts';
import type { FilmCard, Kind, Option, Question, QuestionOf } from '../quiz/question.ts';
import type { Candidate } from './candidate.ts';
import { balanceKinds } from './balance.ts';
import { accordingToAll, citeAll, explain, standingOfAll } from './basis.ts';
import { priorDifficulty } from './difficulty.ts';
import { hasOwnOrder, orderOptions } from './order.ts';
import { chanceFor } from './random.ts';
import type { Desk, Draft } from './template.ts';
import { TEMPLATES } from './templates/index.ts';
import { writeTruths } from './templates/shared/truth.ts';
import { stepTimelines } from './timelines/stepTimelines.ts';

/** The fields that differ from kind to kind. */
type Answers = AnswersOf<Kind>;
type AnswersOf<K extends Kind> = K extends Kind
  ? Omit<QuestionOf<K>, Exclude<keyof Question, 'kind' | 'key'>>
  : never;

/** The seed of the bank that ships, unless another is asked for. */
export const DEFAULT_SEED = 1;

/**
 * Writes the questions that the facts bear, as many of each kind as keep every topic varied, and the timelines of their steps.
 * @param file the facts of one film
 * @param id the bank's id
 * @param seed any whole number; the same facts and seed give the same bank
 */
export function generateBank(file: FactsFile, id: string, seed: number = DEFAULT_SEED): Bank {
  const book = openFacts(file);
  const film = filmCard(file);
  const desk: Desk = { book, film: film.title, chance: (name) => chanceFor(seed, name) };
  const others = TEMPLATES.flatMap((template) => template.write(desk));
  const written = balanceKinds([...others, ...writeTruths(desk, others)], desk.chance);
  const drafts = TOPICS.flatMap((topic) => written.filter(({ facts }) => facts[0].topic === topic));
  const options = orderOptions(drafts, desk.chance('order'));
  const timelines = stepTimelines(book, film.title);
  return {
    format: 'reel-quiz/bank',
    version: BANK_VERSION,
    id,
    films: [film],
    seed,
    questions: drafts.map((draft, index) => questionOf(book, film.id, draft, options[index] ?? [])),
    ...(timelines.length > 0 ? { timelines } : {}),
  };
}

/**
 * Writes a bank as it lies on disk: the same bank always as the same bytes, ready for a line-by-line comparison.
 */
export function bankText(bank: Bank): string {
  return `${JSON.stringify(bank, null, 2)}\n`;
}

/** The film as it is named next to its questions. A Chinese original title serves Chinese readers. */
function filmCard({ film }: FactsFile): FilmCard {
  const display = film.titles.find(({ kind }) => kind === 'display');
  const original = film.titles.find(({ kind }) => kind === 'original');
  const title: LocalText = { en: display?.text ?? film.id };
  if (original?.language === 'zh') title.zh = original.text;
  return {
    id: film.id,
    title,
    ...(original === undefined ? {} : { originalTitle: original.text }),
    year: film.year,
  };
}

function questionOf(book: FactBook, film: string, draft: Draft, options: readonly Candidate[]): Question {
  const { facts } = draft;
  const { standing, attribution: speaker } = standingOfAll(book, facts);
  const attribution = draft.speakers ? accordingToAll(book, draft.speakers) : speaker;
  const dispute = facts.map((fact) => citedDispute(book, fact)).find((one) => one !== undefined);
  return {
    id: draft.id,
    film,
    topic: facts[0].topic,
    template: draft.template,
    facts: facts.map(({ id }) => id),
    standing,
    ...(attribution === undefined ? {} : { attribution }),
    stem: draft.stem,
    ...answersOf(draft, options.map(optionOf)),
    explanation: explain(facts),
    ...(dispute ? { dispute } : {}),
    sources: citeAll(book, facts),
    spoiler: facts.some(({ spoiler }) => spoiler),
    difficulty: priorDifficulty(book, draft),
  };
}

/** The part of a question that its kind decides: what can be answered, and what is right. */
export function answersOf(draft: Draft<unknown>, options: Option[]): Answers {
  const fixedOrder = hasOwnOrder(draft.kind, options) ? { fixedOrder: true as const } : {};
  switch (draft.kind) {
    case 'choice':
      return { kind: 'choice', options, ...fixedOrder, key: draft.key.id };
    case 'truth':
      return { kind: 'truth', options, ...fixedOrder, key: draft.key.id === 'true' ? 'true' : 'false' };
    case 'select':
      return { kind: 'select', options, ...fixedOrder, key: draft.keys.map(({ id }) => id) };
    case 'order':
      return { kind: 'order', options, key: draft.sequence.map(({ id }) => id) };
    case 'match': {
      const key = Object.fromEntries(draft.pairs.map(([prompt, partner]) => [prompt.id, partner.id]));
      return { kind: 'match', prompts: draft.pairs.map(([prompt]) => optionOf(prompt)), options, key };
    }
    case 'number': {
      const { key, unit, range, within, span } = draft;
      return { kind: 'number', key, unit, range, within, span };
    }
    case 'text':
      return { kind: 'text', key: draft.key.text, accepts: [...draft.accepts], rejects: [...draft.rejects] };
    case 'clues':
      return { kind: 'clues', clues: [...draft.clues], options, ...fixedOrder, key: draft.key.id };
  }
}

/** A candidate as an option. */
export function optionOf({ id, text, original }: Candidate): Option {
  return { id, text, ...(original === undefined ? {} : { original }) };
}

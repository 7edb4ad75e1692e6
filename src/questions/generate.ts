import { type FactBook, openFacts } from '../facts/book.ts';
import type { FactsFile } from '../facts/file.ts';
import type { LocalText } from '../facts/text.ts';
import { TOPICS } from '../facts/topic.ts';
import { BANK_VERSION, type Bank } from '../quiz/bank.ts';
import type { Dispute, FilmCard, Question } from '../quiz/question.ts';
import type { Candidate } from './candidate.ts';
import { priorDifficulty } from './difficulty.ts';
import { hasOwnOrder, orderOptions } from './order.ts';
import { chanceFor } from './random.ts';
import type { Desk, Draft } from './template.ts';
import { TEMPLATES } from './templates/index.ts';
import { writeTruths } from './templates/shared/truth.ts';

/** The seed of the bank that ships, unless another is asked for. */
export const DEFAULT_SEED = 1;

/**
 * Writes every question that the facts bear.
 * @param file the facts of one film
 * @param id the bank's id
 * @param seed any whole number; the same facts and seed give the same bank
 */
export function generateBank(file: FactsFile, id: string, seed: number = DEFAULT_SEED): Bank {
  const book = openFacts(file);
  const film = filmCard(file);
  const desk: Desk = { book, film: film.title, chance: (name) => chanceFor(seed, name) };
  const choices = TEMPLATES.flatMap((template) => template.write(desk));
  const written = [...choices, ...writeTruths(desk, choices)];
  const drafts = TOPICS.flatMap((topic) => written.filter(({ fact }) => fact.topic === topic));
  const options = orderOptions(drafts, desk.chance('order'));
  return {
    format: 'reel-quiz/bank',
    version: BANK_VERSION,
    id,
    films: [film],
    seed,
    questions: drafts.map((draft, index) => questionOf(book, film.id, draft, options[index] ?? [])),
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
  const { fact } = draft;
  const firstSource = book.source(fact.sources[0]?.id ?? '');
  return {
    id: draft.id,
    film,
    topic: fact.topic,
    kind: draft.kind,
    template: draft.template,
    facts: [fact.id],
    // The templates never ask a fact whose status is `never`.
    standing: fact.status === 'never' ? 'attributed' : fact.status,
    ...(fact.status === 'attributed' && firstSource ? { attribution: firstSource.according } : {}),
    stem: draft.stem,
    options: options.map(({ id, text, original }) => ({
      id,
      text,
      ...(original === undefined ? {} : { original }),
    })),
    ...(hasOwnOrder(draft.kind, options) ? { fixedOrder: true as const } : {}),
    key: draft.key.id,
    explanation: fact.statement,
    ...(fact.dispute ? { dispute: disputeOf(book, fact.dispute) } : {}),
    sources: book.cite(fact.sources),
    spoiler: fact.spoiler,
    difficulty: priorDifficulty(book, draft),
  };
}

function disputeOf(book: FactBook, { about, claims }: NonNullable<Draft['fact']['dispute']>): Dispute {
  return { about, claims: claims.map(({ claim, sources }) => ({ claim, sources: book.cite(sources) })) };
}

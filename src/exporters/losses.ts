import type { Bank } from '../quiz/bank.ts';
import type { Kind, Question } from '../quiz/question.ts';

/** What a format cannot carry of a bank. */
export type LossPart =
  /** The question as a whole: the format has no such kind. */
  | 'kind'
  /** Chinese words beside the English ones. */
  | 'chinese'
  /** Where the fact comes from: all of it, or more than one source's title. */
  | 'sources'
  | 'explanation'
  | 'topic'
  | 'difficulty'
  | 'spoiler'
  | 'film'
  | 'id'
  /** Whose word it is, and what the sources disagree about. */
  | 'standing'
  /** Names that never count as the answer. */
  | 'rejects'
  | 'timelines';

/** A part that was left behind, and of which questions; none is named for what belongs to the whole bank. */
export interface Loss {
  part: LossPart;
  questions: string[];
}

/** A file that was written, and what it lacks. */
export interface Exported<Content extends string | Uint8Array = string> {
  content: Content;
  losses: Loss[];
}

/** What a format can carry. */
export interface Carries {
  kinds: readonly Kind[];
  parts: readonly LossPart[];
}

/** Finds out what a format leaves behind of a bank. */
export function lossesOf(bank: Bank, { kinds, parts }: Carries): Loss[] {
  const carried = bank.questions.filter(({ kind }) => kinds.includes(kind));
  const losses: Loss[] = [];
  const lose = (part: LossPart, questions: readonly Question[]) => {
    if (questions.length > 0) losses.push({ part, questions: questions.map(({ id }) => id) });
  };
  lose(
    'kind',
    bank.questions.filter(({ kind }) => !kinds.includes(kind)),
  );
  const has: Readonly<Partial<Record<LossPart, (question: Question) => boolean>>> = {
    chinese: (question) => JSON.stringify(question).includes('"zh":'),
    sources: () => true,
    explanation: () => true,
    topic: () => true,
    difficulty: () => true,
    spoiler: () => true,
    film: () => true,
    id: () => true,
    standing: () => true,
    rejects: (question) => question.kind === 'text' && question.rejects.length > 0,
  };
  for (const [part, isThere] of Object.entries(has) as [LossPart, (question: Question) => boolean][]) {
    if (!parts.includes(part)) lose(part, carried.filter(isThere));
  }
  if ((bank.timelines ?? []).length > 0 && !parts.includes('timelines'))
    losses.push({ part: 'timelines', questions: [] });
  return losses;
}

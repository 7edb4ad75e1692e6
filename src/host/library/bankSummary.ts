import type { BankSummary } from '../../contract/api.ts';
import { TOPICS, type Topic } from '../../facts/topic.ts';
import type { Bank } from '../../quiz/bank.ts';
import type { FilmCard, Question } from '../../quiz/question.ts';

/** How many questions a bank has of each topic, and what else is counted of it. */
export type BankCounts = Pick<BankSummary, 'topics' | 'clues' | 'cards'>;

/** Counts the questions of a bank. */
export function countsOf({ questions, timelines = [] }: Pick<Bank, 'questions' | 'timelines'>): BankCounts {
  return {
    topics: countByTopic(questions),
    clues: countByTopic(questions.filter(({ kind }) => kind === 'clues')),
    cards: countByTopic(
      timelines.flatMap(({ topic, cards }) => cards.map(({ spoiler }) => ({ topic, spoiler }))),
    ),
  };
}

/** What of a bank is summed up. */
type SummedBank = Pick<BankSummary, 'id' | 'shipped'> & {
  firstFilms: readonly FilmCard[];
  filmCount: number;
  counts: BankCounts;
};

/**
 * What the setup screen shows of a bank: its first films, and how many questions each of its topics has.
 * @param flagged its questions that are out of play and not counted
 */
export function bankSummary(
  { id, shipped, firstFilms, filmCount, counts }: SummedBank,
  flagged: readonly Question[],
): BankSummary {
  const out = countsOf({ questions: [...flagged] });
  return {
    id,
    shipped,
    films: [...firstFilms],
    ...(filmCount > firstFilms.length && { moreFilms: filmCount - firstFilms.length }),
    topics: less(counts.topics, out.topics),
    clues: less(counts.clues, out.clues),
    cards: counts.cards,
  };
}

function countByTopic(questions: readonly { topic: Topic; spoiler: boolean }[]): BankSummary['topics'] {
  return TOPICS.flatMap((topic) => {
    const ofTopic = questions.filter((question) => question.topic === topic);
    const spoilerFree = ofTopic.filter(({ spoiler }) => !spoiler).length;
    return ofTopic.length === 0 ? [] : [{ topic, questions: ofTopic.length, spoilerFree }];
  });
}

function less(all: BankSummary['topics'], out: BankSummary['topics']): BankSummary['topics'] {
  return all.flatMap(({ topic, questions, spoilerFree }) => {
    const gone = out.find((one) => one.topic === topic);
    const left = questions - (gone?.questions ?? 0);
    return left > 0 ? [{ topic, questions: left, spoilerFree: spoilerFree - (gone?.spoilerFree ?? 0) }] : [];
  });
}

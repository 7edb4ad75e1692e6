import type { BankSummary } from '../../contract/api.ts';
import { TOPICS, type Topic } from '../../facts/topic.ts';
import type { FoundBank } from './library.ts';

/**
 * What the setup screen shows of a bank: its films, and how many questions each of its topics has.
 * @param flagged the ids of questions that are out of play and not counted
 */
export function bankSummary({ bank, shipped }: FoundBank, flagged: ReadonlySet<string>): BankSummary {
  const inPlay = bank.questions.filter(({ id }) => !flagged.has(id));
  return {
    id: bank.id,
    shipped,
    films: bank.films,
    topics: countByTopic(inPlay),
    clues: countByTopic(inPlay.filter(({ kind }) => kind === 'clues')),
    cards: countByTopic(
      (bank.timelines ?? []).flatMap(({ topic, cards }) => cards.map(({ spoiler }) => ({ topic, spoiler }))),
    ),
  };
}

function countByTopic(questions: readonly { topic: Topic; spoiler: boolean }[]): BankSummary['topics'] {
  return TOPICS.flatMap((topic) => {
    const ofTopic = questions.filter((question) => question.topic === topic);
    const spoilerFree = ofTopic.filter(({ spoiler }) => !spoiler).length;
    return ofTopic.length === 0 ? [] : [{ topic, questions: ofTopic.length, spoilerFree }];
  });
}

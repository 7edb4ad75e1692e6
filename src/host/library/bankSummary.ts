import type { BankSummary } from '../../contract/api.ts';
import { TOPICS } from '../../facts/topic.ts';
import type { FoundBank } from './library.ts';

/** What the setup screen shows of a bank: its films, and how many questions each of its topics has. */
export function bankSummary({ bank, shipped }: FoundBank): BankSummary {
  const topics = TOPICS.flatMap((topic) => {
    const ofTopic = bank.questions.filter((question) => question.topic === topic);
    const spoilerFree = ofTopic.filter(({ spoiler }) => !spoiler).length;
    return ofTopic.length === 0 ? [] : [{ topic, questions: ofTopic.length, spoilerFree }];
  });
  return { id: bank.id, shipped, films: bank.films, topics };
}

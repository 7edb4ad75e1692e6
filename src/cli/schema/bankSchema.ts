import { z } from 'zod';
import { Citation } from '../../facts/citation.ts';
import { LocalText } from '../../facts/text.ts';
import { Topic } from '../../facts/topic.ts';
import { Unit } from '../../facts/value.ts';
import { Bank } from '../../quiz/bank.ts';
import { Dispute, FilmCard, LineCard, Option, Question, Standing } from '../../quiz/question.ts';
import { Timeline, TimelineCard } from '../../quiz/timelineCard.ts';

/** The parts that are named in the schema, and referred to by their names. */
const PARTS = {
  Citation,
  Dispute,
  FilmCard,
  LineCard,
  LocalText,
  Option,
  Question,
  Standing,
  Timeline,
  TimelineCard,
  Topic,
  Unit,
};

/**
 * The bank format as a JSON Schema (draft 2020-12), for editors that check and complete a bank while one writes it.
 * What only the whole of a question or bank can tell (that a key is among the options, that ids are there once) is not
 * in it: `questions check` looks at that.
 * @returns the text of the file, with a line end
 */
export function bankSchema(): string {
  const names = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(PARTS)) names.add(part, { id });
  const schema = z.toJSONSchema(Bank, { io: 'input', metadata: names });
  const described = {
    title: 'Reel Quiz question bank',
    description: 'Films, and questions about them. See bank.md beside this file.',
  };
  return `${JSON.stringify({ ...described, ...schema }, null, 2)}\n`;
}

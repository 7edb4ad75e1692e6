import { z } from 'zod';
import { Response } from '../../quiz/events.ts';
import type { Question } from '../../quiz/question.ts';
import type { Question as ShownQuestion } from '../room-bots/protocol.ts';

/** A question of the bank, or as a phone was shown it. */
type Asked = Question | Pick<ShownQuestion, 'options' | 'prompts'>;

const Answer = z.union([Response, z.object({ kind: z.string() })]);

/**
 * An answer in words, so that what a phone said under the ids that it was given can be compared with what was kept under
 * those of the bank.
 */
export function wordsOf(response: unknown, asked: Asked): string {
  const read = Answer.safeParse(response);
  const options = 'options' in asked ? asked.options : [];
  const prompts = 'prompts' in asked ? asked.prompts : [];
  const texts = new Map([...options, ...prompts].map(({ id, text }) => [id, text.en]));
  const word = (id: string): string => texts.get(id) ?? `(no option ${id})`;
  if (!read.success) return 'no answer';
  const answer = read.data;
  if ('option' in answer) return word(answer.option);
  if ('options' in answer) {
    const words = answer.options.map(word);
    return (answer.kind === 'select' ? words.sort() : words).join(' · ');
  }
  if ('pairs' in answer)
    return Object.entries(answer.pairs)
      .map(([prompt, partner]) => `${word(prompt)} = ${word(partner)}`)
      .sort()
      .join(' · ');
  if ('number' in answer) return String(answer.number);
  if ('text' in answer) return answer.text;
  return 'gap' in answer ? String(answer.gap) : 'no answer';
}

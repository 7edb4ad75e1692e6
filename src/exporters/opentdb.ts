import { escapeUTF8 } from 'entities';
import type { Bank } from '../quiz/bank.ts';
import { partedOptions } from './answers.ts';
import { type Exported, lossesOf } from './losses.ts';

/** Up to these difficulties a question is easy, or medium. */
const EASY = 0.375;
const MEDIUM = 0.625;

/** Writes a bank as the Open Trivia Database answers: choices and statements, with entities for marks. */
export function bankOpentdb(bank: Bank): Exported {
  const results = bank.questions.flatMap((question) => {
    if (question.kind !== 'choice' && question.kind !== 'truth') return [];
    const { right, wrong } =
      question.kind === 'truth'
        ? {
            right: [question.key === 'true' ? 'True' : 'False'],
            wrong: [question.key === 'true' ? 'False' : 'True'],
          }
        : wordsOf(partedOptions(question));
    return [
      {
        type: question.kind === 'truth' ? 'boolean' : 'multiple',
        difficulty: question.difficulty <= EASY ? 'easy' : question.difficulty <= MEDIUM ? 'medium' : 'hard',
        category: 'Entertainment: Film',
        question: escapeUTF8(question.stem.en),
        correct_answer: escapeUTF8(right[0] ?? ''),
        incorrect_answers: wrong.map((text) => escapeUTF8(text)),
      },
    ];
  });
  return {
    content: `${JSON.stringify({ response_code: 0, results }, null, 2)}\n`,
    losses: lossesOf(bank, { kinds: ['choice', 'truth'], parts: [] }),
  };
}

function wordsOf({ right, wrong }: ReturnType<typeof partedOptions>): { right: string[]; wrong: string[] } {
  return { right: right.map(({ en }) => en), wrong: wrong.map(({ en }) => en) };
}

import { decodeHTML } from 'entities';
import { z } from 'zod';
import { difficultyOf, topicOf, truthOf } from '../bank/fields.ts';
import { type BankHints, type QuestionRow, questionWords } from '../bank/rows.ts';
import { writeBank } from '../bank/writeBank.ts';
import { type Notice, notice } from '../notice.ts';
import type { BankReading } from '../reading.ts';
import { readJson } from '../text/json.ts';

const Entry = z.object({
  category: z.string().optional(),
  type: z.string(),
  difficulty: z.string().optional(),
  question: z.string(),
  correct_answer: z.string(),
  incorrect_answers: z.array(z.string()).max(20),
});
const Answer = z.union([z.object({ results: z.array(z.unknown()) }), z.array(z.unknown())]);

/**
 * Reads the questions of the Open Trivia Database as its service answers them: `{"results": […]}`, or the list alone.
 * Entities such as `&quot;` and addresses' `%20` become letters. The category "Entertainment: Film" is no topic of ours,
 * so the topic is assumed unless whoever imports gives one.
 */
export function importOpentdb(text: string, hints: BankHints): BankReading {
  const none = (...notices: Notice[]): BankReading => ({ bank: undefined, read: [], notices, assumed: [] });
  const json = readJson(text);
  if (!json.ok) return none(...json.notices);
  const answer = Answer.safeParse(json.value);
  if (!answer.success)
    return none(
      ...json.notices,
      notice('file-wrong-kind', {}, { expected: 'a file of the Open Trivia Database' }),
    );
  const notices = [...json.notices];
  const entries = Array.isArray(answer.data) ? answer.data : answer.data.results;
  const rows = entries.flatMap((value, index): QuestionRow[] => {
    const entry = Entry.safeParse(value);
    const field = `results[${index}]`;
    if (!entry.success) {
      const [issue] = entry.error.issues;
      const at = [field, ...(issue?.path ?? []).map(String)].join('.');
      notices.push(notice('bad-field', { field: at }, { reason: issue?.message ?? 'it is no question' }));
      return [];
    }
    const row = rowOf(entry.data, field, index + 1, notices);
    return row ? [row] : [];
  });
  return writeBank(rows, hints, notices);
}

function rowOf(
  {
    category = '',
    type,
    difficulty = '',
    question,
    correct_answer,
    incorrect_answers,
  }: z.infer<typeof Entry>,
  field: string,
  number: number,
  notices: Notice[],
): QuestionRow | undefined {
  const place = { field };
  const right = decoded(correct_answer);
  const hard = difficultyOf(difficulty);
  const topic = topicOf(decoded(category).replace(/^.*: /, ''));
  const truth = truthOf(right);
  if (type !== 'multiple' && (type !== 'boolean' || truth === undefined)) {
    notices.push(notice('kind-unknown', place, { kind: type }));
    return undefined;
  }
  return {
    place,
    at: questionWords(number),
    stem: { en: decoded(question) },
    answers:
      type === 'boolean'
        ? { kind: 'truth', isTrue: truth === true }
        : {
            kind: 'choose',
            right: [{ en: right }],
            wrong: incorrect_answers.map((en) => ({ en: decoded(en) })),
          },
    ...(topic === undefined ? {} : { topic }),
    ...(hard === undefined ? {} : { difficulty: hard }),
  };
}

/** The service writes HTML's entities, or, when it is asked to, what addresses are written in. */
function decoded(text: string): string {
  const isAddress = !text.includes(' ') && /%(?:20|22|27|3F|2C)/i.test(text);
  if (!isAddress) return decodeHTML(text).trim();
  try {
    return decodeURIComponent(text).trim();
  } catch {
    return text.trim();
  }
}

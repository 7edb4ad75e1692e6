import { plainText } from '../../facts/names.ts';
import type { Question } from '../../quiz/question.ts';
import type { Check } from './check.ts';
import { answerTexts, contentWords } from './words.ts';

/** How much of a question another one has to repeat, next to its answer, to answer it. */
const MOST_OF_IT = 0.75;

/**
 * No stem states what another question asks. Questions on a common fact are left out here, since drawing a round
 * keeps them apart (`clash` in src/quiz).
 * Source: Haladyna, Downing and Rodriguez (2002), guideline "keep the content of each item independent of the others".
 */
export const noCrossAnswer: Check = {
  id: 'no-cross-answer',
  run: ({ questions }) => {
    const readings = questions.map(read);
    return readings.flatMap((one) =>
      readings
        .filter((other) => one !== other && tells(one, other))
        .filter((other) => !one.question.facts.some((fact) => other.question.facts.includes(fact)))
        .map((other) => ({
          rule: 'no-cross-answer',
          question: one.question.id,
          message: `its stem answers the question ${other.question.id}: say less`,
        })),
    );
  },
};

/** What a question says and asks, as plain text. */
interface Reading {
  question: Question;
  /** The stem between spaces, so that whole words can be found in it. */
  stem: string;
  words: Set<string>;
  answers: string[];
}

function read(question: Question): Reading {
  const stem = plainText(question.stem.en);
  const answers = answerTexts(question).map(({ en }) => plainText(en));
  return { question, stem: ` ${stem} `, words: new Set(contentWords(stem)), answers };
}

/** Whether the stem of a question holds another's answer along with most of what the other asks. */
function tells(one: Reading, other: Reading): boolean {
  if (
    one.question.film !== other.question.film ||
    other.question.kind === 'truth' ||
    other.answers.length === 0
  )
    return false;
  // A false statement tells nothing.
  if (one.question.kind === 'truth' && one.question.key === 'false') return false;
  if (!other.answers.some((answer) => one.stem.includes(` ${answer} `))) return false;
  const said = [...other.words].filter((word) => one.words.has(word)).length;
  return other.words.size > 0 && said / other.words.size >= MOST_OF_IT;
}

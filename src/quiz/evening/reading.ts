import type { Response } from '../events.ts';
import { grade, type Grading } from '../grading/grade.ts';
import { isNearMiss } from '../grading/nearMiss.ts';
import type { Question } from '../question.ts';

/** How a response reads beside a question. */
export interface Reading {
  grading: Grading;
  /** Whether it is typed, not accepted, and almost right. */
  near: boolean;
}

const readings = new WeakMap<Response, { question: Question; reading: Reading }>();

/**
 * Grades a response. Responses lie in the log as they are, so each is graded once, however often the log is played again.
 */
export function read(question: Question, response: Response): Reading {
  const known = readings.get(response);
  if (known?.question === question) return known.reading;
  const grading = grade(question, response);
  const isWrongText =
    question.kind === 'text' && response.kind === 'text' && grading.ok && grading.share === 0;
  const reading = { grading, near: isWrongText && isNearMiss(question, response.text) };
  readings.set(response, { question, reading });
  return reading;
}

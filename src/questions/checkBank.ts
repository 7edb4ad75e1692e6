import { z } from 'zod';
import type { FactBook } from '../facts/book.ts';
import { Bank } from '../quiz/bank.ts';
import { parseBankJson, placeOfPath, type BankProblem } from '../quiz/parseBank.ts';
import { FilmCard, Question } from '../quiz/question.ts';
import { Timeline } from '../quiz/timelineCard.ts';
import type { Shelf } from './shelf/shelf.ts';
import type { Checked, Finding } from './checks/check.ts';
import { runChecks } from './checks/index.ts';

/** What became of a bank's check. A file that cannot be read as a bank at all is a problem, not a finding. */
type BankCheck =
  { ok: true; id: string; questions: number; findings: Finding[] } | { ok: false; problem: BankProblem };

/** The parts of a bank around its questions, each of which is looked at on its own. */
const Frame = z.looseObject({
  id: Bank.shape.id,
  films: z.array(FilmCard).min(1),
  seed: Bank.shape.seed,
  questions: z.array(z.unknown()),
  timelines: z.array(z.unknown()).optional(),
});

const WithId = z.looseObject({ id: z.string().min(1) });

/** The rule that a fault in a question's field breaks. */
const RULE_OF_FIELD: Readonly<Record<string, string>> = {
  key: 'one-key',
  options: 'one-key',
  prompts: 'one-key',
  accepts: 'one-key',
  rejects: 'one-key',
  range: 'fair-range',
  within: 'fair-range',
  span: 'fair-range',
  clues: 'from-facts',
  sources: 'source-shown',
  facts: 'source-shown',
  explanation: 'explanation',
  attribution: 'attributed',
  standing: 'attributed',
  dispute: 'no-dispute',
  spoiler: 'spoiler-tagged',
};

/**
 * Checks a bank file: first the fields of each timeline and question, then every rule on those whose fields are in order.
 * @param text the whole file
 * @param openBook gives the facts for a bank's id, where they are at hand
 * @param shelf all films that the questions were drawn from, for a bank of many films; its own facts are not asked for then
 */
export function checkBank(
  text: string,
  openBook: (id: string) => FactBook | undefined,
  shelf?: Shelf,
): BankCheck {
  const json = parseBankJson(text);
  if (!json.ok) return json;
  const frame = Frame.safeParse(json.value);
  if (!frame.success) {
    const [first] = frame.error.issues;
    return {
      ok: false,
      problem: {
        code: 'bank-invalid',
        place: placeOfPath(first?.path ?? []),
        detail: first?.message ?? 'this is not a question bank',
      },
    };
  }
  const { id, films, questions } = frame.data;
  const { timelines, flaws } = readTimelines(frame.data.timelines ?? [], films);
  if (shelf)
    return {
      ok: true,
      id,
      questions: questions.length,
      findings: [...flaws, ...checkQuestions(questions, { films, timelines, shelf })],
    };
  const book = openBook(id);
  // A bank of one film is about the film of its facts, whatever id it gives it.
  const bookOf = (film: string) => (films.length === 1 || book?.file.film.id === film ? book : undefined);
  const findings = [...flaws, ...checkQuestions(questions, { films, timelines, ...(book && { bookOf }) })];
  return { ok: true, id, questions: questions.length, findings };
}

/**
 * Checks questions as they lie in a file, before anything is known of them.
 * @returns what is wrong with the fields of some, and every flaw of those whose fields are in order
 */
export function checkQuestions(values: readonly unknown[], around: Omit<Checked, 'questions'>): Finding[] {
  const findings: Finding[] = [];
  const sound: Question[] = [];
  const seen = new Set<string>();
  const films = new Set(around.films.map(({ id }) => id));
  for (const [index, value] of values.entries()) {
    const name = WithId.safeParse(value).data?.id ?? `questions[${index}]`;
    const question = Question.safeParse(value);
    if (seen.has(name)) {
      findings.push({ rule: 'no-duplicates', question: name, message: 'its id is there twice: rename one' });
    }
    seen.add(name);
    if (!question.success) {
      findings.push(...question.error.issues.map((issue) => fieldFinding(name, index, issue)));
    } else if (films.has(question.data.film)) sound.push(question.data);
    else {
      const message = `no film has the id ${question.data.film}: add it`;
      findings.push({ rule: 'schema', question: name, message });
    }
  }
  return [...findings, ...runChecks({ ...around, questions: sound })];
}

/** The timelines whose fields are in order, and what is wrong with the fields of the others. */
function readTimelines(
  values: readonly unknown[],
  films: readonly FilmCard[],
): { timelines: Timeline[]; flaws: Finding[] } {
  const timelines: Timeline[] = [];
  const flaws: Finding[] = [];
  for (const [index, value] of values.entries()) {
    const name = WithId.safeParse(value).data?.id ?? `timelines[${index}]`;
    const finding = (message: string) => ({ rule: 'schema', question: name, message });
    const timeline = Timeline.safeParse(value);
    if (!timeline.success) {
      flaws.push(
        ...timeline.error.issues.map(({ path, message }) =>
          finding(`${placeOfPath(['timelines', index, ...path])}: ${message}`),
        ),
      );
      continue;
    }
    const { id, cards } = timeline.data;
    if (timelines.some((other) => other.id === id)) flaws.push(finding('its id is there twice: rename one'));
    const strange = cards.find(({ film }) => !films.some((known) => known.id === film));
    if (strange) flaws.push(finding(`no film has the id ${strange.film}: add it`));
    timelines.push(timeline.data);
  }
  return { timelines, flaws };
}

function fieldFinding(question: string, index: number, { path, message }: z.core.$ZodIssue): Finding {
  const place = placeOfPath(['questions', index, ...path]);
  return { rule: RULE_OF_FIELD[String(path[0])] ?? 'schema', question, message: `${place}: ${message}` };
}

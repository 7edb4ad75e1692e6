import { openFacts } from '../facts/book.ts';
import type { FactsFile } from '../facts/file.ts';
import { Bank } from '../quiz/bank.ts';
import type { Finding } from './checks/check.ts';
import { runChecks } from './checks/index.ts';
import { DEFAULT_SEED, generateBank } from './generate.ts';

/** A bank without a flaw, and what had to be left out for that. */
export interface SoundBank {
  /** Undefined where no question is left. */
  bank: Bank | undefined;
  /** Each question or timeline that was left out, with the first of its flaws. */
  leftOut: Finding[];
}

/**
 * Writes the bank of facts that nobody has looked over: a question with a flaw is left out and told, where
 * `generateBank` would write it. The same facts and seed give the same bank.
 * @param id the bank's id
 * @param tolerated the ids of rules that need not hold: what people write for themselves may be in one language
 */
export function generateSound(
  file: FactsFile,
  id: string,
  seed: number = DEFAULT_SEED,
  tolerated: readonly string[] = [],
): SoundBank {
  const book = openFacts(file);
  const leftOut: Finding[] = [];
  let bank = generateBank(file, id, seed);
  // Without some questions others can break a rule of the whole bank, so it is looked at until nothing is found.
  for (;;) {
    const findings = runChecks({ ...bank, bookOf: () => book }).filter(
      ({ rule }) => !tolerated.includes(rule),
    );
    const flawed = Map.groupBy(findings, ({ question }) => question);
    const questions = bank.questions.filter((question) => !flawed.has(question.id));
    const timelines = bank.timelines?.filter((timeline) => !flawed.has(timeline.id));
    for (const [first] of flawed.values()) if (first) leftOut.push(first);
    const isDone = questions.length === bank.questions.length && timelines?.length === bank.timelines?.length;
    const next = { ...bank, questions, ...(timelines && { timelines }) };
    if (isDone) {
      const sound = Bank.safeParse(next);
      return { bank: sound.success ? sound.data : undefined, leftOut };
    }
    bank = next;
  }
}

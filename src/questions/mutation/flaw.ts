import type { FactBook } from '../../facts/book.ts';
import type { Entity } from '../../facts/entity.ts';
import type { Fact } from '../../facts/fact.ts';
import { entitiesOf } from '../../facts/value.ts';
import type { LocalText } from '../../facts/text.ts';
import type { Bank } from '../../quiz/bank.ts';
import type { Option, Question, QuestionOf } from '../../quiz/question.ts';
import type { Timeline } from '../../quiz/timelineCard.ts';
import { entitiesBehind } from '../checks/answers.ts';
import { factsOf } from '../checks/check.ts';
import { keysOf } from '../checks/parts.ts';
import type { Chance } from '../random.ts';

/** A sound question into which a flaw is to be planted, with what is around it. */
export interface Site {
  question: Question;
  bank: Bank;
  bookOf: (film: string) => FactBook | undefined;
  chance: Chance;
}

/** A bank with a flaw in it. */
export interface Planted {
  /** What stands in the place of the question; the flaw is in these. They may break the schema. */
  instead: readonly unknown[];
  /** Other questions that it takes to see the flaw, as they are. */
  beside?: readonly Question[];
  /** The films of the bank, where the flaw is in them. */
  films?: Bank['films'];
  /** The timelines of the bank, where the flaw is in them. */
  timelines?: readonly Timeline[];
  /** True when the flaw is one of the bank as a whole, and `instead` stands for all its questions. */
  isWhole?: true;
}

/** A kind of flaw that people, and programs, make in questions. */
export interface Flaw {
  name: string;
  /** The rules that forbid it; one of them has to find it. */
  rules: readonly string[];
  /** Plants it, or says that this question cannot have it. */
  plant: (site: Site) => Planted | undefined;
}

/** Makes a kind of flaw that changes one question. */
export function flaw(
  name: string,
  rules: readonly string[],
  change: (site: Site) => Record<string, unknown> | undefined,
): Flaw {
  return {
    name,
    rules,
    plant: (site) => {
      const changed = change(site);
      return changed && { instead: [{ ...site.question, ...changed }] };
    },
  };
}

/** The first fact of a question, with its book. */
export function factBehind({ question, bookOf }: Site): { fact: Fact; book: FactBook } | undefined {
  return factsOf(question, bookOf)[0];
}

/** The entity that a question's key stands for, if it is in the question's first fact. */
export function keyEntity(site: Site): { entity: Entity; book: FactBook } | undefined {
  const { question } = site;
  const known = factBehind(site);
  const key = question.kind === 'text' ? { id: '', text: question.key } : keysOf(question)[0];
  if (!known || !key) return undefined;
  const { fact, book } = known;
  const ids = [fact.subject, ...entitiesOf(fact.value), ...Object.values(fact.with)];
  const entity = entitiesBehind(book, key).find(({ id }) => ids.includes(id));
  return entity && { entity, book };
}

/** A question to choose from, with wrong answers that can be replaced. */
export type Chosen = QuestionOf<'choice' | 'select' | 'clues'>;

/** The question, if it has wrong answers to choose. */
export function chosen({ question }: Site): Chosen | undefined {
  const isChosen = question.kind === 'choice' || question.kind === 'select' || question.kind === 'clues';
  return isChosen ? question : undefined;
}

/** Whether an option is a key. */
export function isKey(question: Chosen, { id }: Option): boolean {
  return question.kind === 'select' ? question.key.includes(id) : question.key === id;
}

/** The options with one of the wrong ones replaced, chosen by chance. */
export function insteadOfWrong(site: Site, text: LocalText): { options: Option[] } | undefined {
  const question = chosen(site);
  const wrong = question && site.chance.oneOf(question.options.filter((option) => !isKey(question, option)));
  if (!question || !wrong) return undefined;
  return { options: question.options.map((option) => (option === wrong ? { id: wrong.id, text } : option)) };
}

/** A stem with words put in before its last mark, in each language. */
export function stemWith({ stem }: Question, en: string, zh: string): { stem: LocalText } {
  const put = (text: string, words: string) => text.replace(/([?.:？。：])?$/, (mark) => `${words}${mark}`);
  return { stem: { en: put(stem.en, en), ...(stem.zh === undefined ? {} : { zh: put(stem.zh, zh) }) } };
}

import type { FactBook } from '../facts/book.ts';
import type { Citation } from '../facts/citation.ts';
import type { Fact } from '../facts/fact.ts';
import { standingOf } from '../facts/standing.ts';
import { introduction } from '../facts/source.ts';
import type { LocalText } from '../facts/text.ts';
import type { Standing } from '../quiz/question.ts';
import { listOf } from './lists.ts';

/** From here on an explanation takes no further sentence. */
const LONG_EXPLANATION = 200;

/** How firmly a question on some facts stands, and whose word it is when it is attributed. */
interface Basis {
  standing: Standing;
  attribution?: LocalText;
}

/**
 * Whether facts may stand behind one question: what has to be asked as a source's word goes together only with what that
 * same source says as well.
 */
export function canStandTogether(book: FactBook, facts: readonly Fact[]): boolean {
  const speaker = facts.find((fact) => standingOf(book, fact).status === 'attributed')?.sources[0]?.id;
  if (facts.some((fact) => standingOf(book, fact).status === 'never')) return false;
  return speaker === undefined || facts.every(({ sources }) => sources.some(({ id }) => id === speaker));
}

/**
 * How firmly a question stands: as the least firm of its facts.
 * @param facts such as `canStandTogether` allows
 * @throws Error for facts that must not be asked, or not together: a template has a flaw then
 */
export function standingOfAll(book: FactBook, facts: readonly Fact[]): Basis {
  if (!canStandTogether(book, facts)) {
    throw new Error(`These facts cannot be asked in one question: ${facts.map(({ id }) => id).join(', ')}.`);
  }
  const statuses = facts.map((fact) => standingOf(book, fact).status);
  const attributed = facts[statuses.indexOf('attributed')];
  const speaker = book.source(attributed?.sources[0]?.id ?? '');
  if (speaker) return { standing: 'attributed', attribution: speaker.according };
  return { standing: statuses.includes('qualified') ? 'qualified' : 'plain' };
}

/**
 * Names several sources as those whose words are compared: "According to the fan page and the review".
 * @param ids the sources; what introduces the first one introduces all
 */
export function accordingToAll(book: FactBook, ids: readonly string[]): LocalText {
  const introduced = ids.flatMap((id) => book.source(id) ?? []).map(introduction);
  const { en, zh } = listOf(introduced.map(({ name }) => name));
  const opening = introduced[0]?.opening;
  return { en: `${opening?.en ?? ''}${en}`, zh: `${opening?.zh ?? ''}${zh ?? en}` };
}

/** The facts in their own sentences, as many as make a short text; the first one always. */
export function explain(facts: readonly Fact[]): LocalText {
  return joinSentences(facts.map(({ statement }) => statement));
}

/** Sentences in a row, each once, as many as make a short text; the first one always. */
export function joinSentences(statements: readonly LocalText[]): LocalText {
  const [only] = statements;
  if (only && statements.length === 1) return only;
  const sentences = [...new Map(statements.map((statement) => [statement.en, statement])).values()];
  const room = sentences.filter((_, index) => {
    const before = sentences.slice(0, index).reduce((sum, { en }) => sum + en.length, 0);
    return before < LONG_EXPLANATION;
  });
  return {
    en: room.map(({ en }) => en).join(' '),
    ...(room.every(({ zh }) => zh !== undefined) ? { zh: room.map(({ zh }) => zh).join('') } : {}),
  };
}

/** Every place in every source that carries one of the facts, each once. */
export function citeAll(book: FactBook, facts: readonly Fact[]): Citation[] {
  const cited = facts.flatMap(({ sources }) => book.cite(sources));
  return [...new Map(cited.map((citation) => [`${citation.id} ${citation.at.en}`, citation])).values()];
}

import type { Option, QuestionOf } from '../../../quiz/question.ts';
import { candidatesOf } from '../../candidate.ts';
import { filmBooks, namesOf } from '../books.ts';
import type { Beside, KnownFact } from '../check.ts';
import { pairsOf, promptsOf } from '../parts.ts';
import { holds, plain } from '../words.ts';
import { withoutYear } from '../answers.ts';

/** What stands in each part of a fact, as plain text in every spelling. */
type Parts = Map<string, Set<string>>;

/** Whether the pairs of a matching question are true, and every other pairing of a prompt with an option is false. */
export function matchKey(question: QuestionOf<'match'>, beside: Beside): string[] {
  const { facts } = beside;
  if (facts.length === 0 || facts.length < question.facts.length) return [];
  const own = facts.map((known) => ({ known, parts: partsOf(known) }));
  const isNamed = (option: Option) => own.some(({ parts }) => parts.some((one) => isIn(one, option)));
  const flaws: string[] = [];
  for (const [index, [prompt, partner]] of pairsOf(question).entries()) {
    // A prompt in words that no fact has goes with the fact at its place.
    const fitting = isNamed(prompt)
      ? own.some(({ parts }) => parts.some((one) => areLinked(one, prompt, partner)))
      : (own[index]?.parts.some((one) => isIn(one, partner)) ?? true);
    if (!fitting) flaws.push(`no fact puts "${prompt.text.en}" with "${partner.text.en}": mend the key`);
  }
  const rivals = rivalsOf(question, beside).map(partsOf);
  for (const prompt of promptsOf(question)) {
    for (const option of question.options) {
      if (option.id === question.key[prompt.id]) continue;
      if (rivals.some((parts) => parts.some((one) => areLinked(one, prompt, option)))) {
        flaws.push(`"${prompt.text.en}" goes with "${option.text.en}" as well: leave one of them out`);
      }
    }
  }
  return flaws;
}

/** The facts of the same relations that hold for what the stem names, in the books of all films at hand. */
function rivalsOf(question: QuestionOf<'match'>, { facts, checked }: Beside): KnownFact[] {
  const relations = new Set(facts.map(({ fact }) => fact.relation));
  const named = [...question.prompts, ...question.options].flatMap((option) => filmBooks(checked, option));
  const books = new Set([...facts.map(({ book }) => book), ...named]);
  const given = facts.flatMap(({ fact, book }) =>
    Object.entries(fact.with).filter(
      ([role, id]) =>
        facts.every(({ fact: other }) => other.with[role] === id) &&
        namesOf(book, id).some((name) => holds(question.stem.en, name)),
    ),
  );
  return [...books].flatMap((book) =>
    book.file.facts
      .filter((fact) => relations.has(fact.relation) && given.every(([role, id]) => fact.with[role] === id))
      .map((fact) => ({ fact, book })),
  );
}

/** The parts of a fact, and those of every claim about it: who says what. */
function partsOf({ fact, book }: KnownFact): Parts[] {
  const ids =
    'entity' in fact.value ? [fact.value.entity] : 'entities' in fact.value ? fact.value.entities : [];
  const words = candidatesOf(book, fact.value).flatMap(({ text }) => [text.en, text.zh ?? text.en]);
  const parts: Parts = new Map([
    ['subject', new Set(namesOf(book, fact.subject))],
    ['value', new Set([...ids.flatMap((id) => namesOf(book, id)), ...words.map(plain)])],
    ['event', new Set(fact.event ? [plain(fact.event.words.en)] : [])],
    ...Object.entries(fact.with).map(([role, id]) => [role, new Set(namesOf(book, id))] as const),
  ]);
  const claims = (fact.accounts?.claims ?? []).map(({ claim, sources }): Parts => {
    const speakers = sources.flatMap(({ id }) => {
      const source = book.source(id);
      return source ? [source.title.en, source.according.en.replace(/^according to (?:the |a )?/i, '')] : [];
    });
    return new Map([
      ['claim', new Set([plain(claim.en)])],
      ['speaker', new Set(speakers.map(plain))],
    ]);
  });
  return [parts, ...claims];
}

function isIn(parts: Parts, option: Option): boolean {
  return [...parts.values()].some((names) => isOneOf(names, option));
}

function areLinked(parts: Parts, one: Option, other: Option): boolean {
  const slots = [...parts];
  return slots.some(
    ([slot, names]) =>
      isOneOf(names, one) && slots.some(([another, more]) => another !== slot && isOneOf(more, other)),
  );
}

function isOneOf(names: Set<string>, { text }: Option): boolean {
  return [text.en, withoutYear(text.en), text.en.replace(/^(?:the|a|an) /i, '')].some((words) =>
    names.has(plain(words)),
  );
}

import type { Fact } from '../../facts/fact.ts';

import { disputeOf, standingOf } from '../../facts/standing.ts';
import { canStandPlain } from '../../facts/support.ts';
import { LANGUAGES, type LocalText } from '../../facts/text.ts';
import type { Question } from '../../quiz/question.ts';
import { candidatesOf } from '../candidate.ts';
import { type KnownFact, questionCheck } from './check.ts';
import { cluesOf, optionsOf, promptsOf } from './parts.ts';
import { holds, plain } from './words.ts';

/**
 * What one source says is asked as its word ("According to …"), and that source says it; what holds for one territory,
 * date or edition is asked with it. A fact stands on its own only with a first-class source or two independent voices.
 * Source: rule 1 of the house; Haladyna, Downing and Rodriguez (2002) on opinions: "qualify them by a source".
 */
export const attributed = questionCheck('attributed', (question, { book, facts }) => {
  const { standing, attribution, sources, stem } = question;
  const flaws: string[] = [];
  if (standing === 'attributed' && attribution === undefined) {
    flaws.push('it does not say whose word it is: add an attribution');
  }
  if (standing !== 'attributed' && attribution !== undefined) {
    flaws.push(`it has an attribution and the standing ${standing}: make the standing attributed`);
  }
  if (standing !== 'attributed' && sources.length > 0 && !canStandPlain(sources)) {
    flaws.push("it has one voice and no first-class source: ask it as that source's word");
  }
  if (/^according to/i.test(stem.en)) {
    flaws.push('the stem repeats the attribution: leave "According to …" out of it');
  }
  if (/^(?:根)?据/.test(stem.zh ?? '')) {
    flaws.push('the Chinese stem repeats the attribution: leave 据…… out of it');
  }
  for (const known of facts) flaws.push(...againstFact(question, known));
  if (!book || !attribution || facts.length < question.facts.length) return flaws;
  return [...flaws, ...speakerFlaws(attribution, question, facts)];
});

function againstFact(question: Question, { fact, book }: KnownFact): string[] {
  const { standing } = question;
  const flaws: string[] = [];
  const { status } = standingOf(book, fact);
  if (status === 'attributed' && standing !== 'attributed') {
    flaws.push(`the fact ${fact.id} may only be asked as a source's word: make the standing attributed`);
  }
  if (status === 'qualified' && standing === 'plain') {
    flaws.push(
      `the fact ${fact.id} holds only with "${fact.qualifier?.en ?? ''}": make the standing qualified`,
    );
  }
  // Where several things are asked for at once, each can bring its own qualifier.
  const texts = [question.stem, ...cluesOf(question), ...promptsOf(question).map(({ text }) => text)];
  if (question.facts.length > 1) texts.push(...optionsOf(question).map(({ text }) => text));
  for (const language of LANGUAGES) {
    const qualifier = fact.qualifier?.[language];
    const words = texts.flatMap((text) => text[language] ?? []).join(' ');
    if (standing === 'plain' || qualifier === undefined || words === '') continue;
    if (!words.toLowerCase().includes(qualifier.toLowerCase())) {
      flaws.push(`the stem lacks "${qualifier}", without which the fact ${fact.id} does not hold`);
    }
  }
  return flaws;
}

/** Whether the sources that an attribution names are shown, carry the facts, and are on their side of a dispute. */
function speakerFlaws(attribution: LocalText, question: Question, facts: readonly KnownFact[]): string[] {
  const speakers = facts.map(({ fact, book }) =>
    fact.sources
      .map(({ id }) => id)
      .filter((id) => {
        const according = book.source(id)?.according;
        const isShown = question.sources.some((source) => source.id === id);
        return according !== undefined && isShown && isNamed(attribution, according);
      }),
  );
  if (speakers.every(({ length }) => length === 0)) {
    return [`"${attribution.en}" names none of the question's sources: name one`];
  }
  return facts.flatMap(({ fact, book }, index) => {
    const named = speakers[index] ?? [];
    if (named.length === 0)
      return [`"${attribution.en}" names no source of the fact ${fact.id}: name one that says so`];
    const claims = disputeOf(book, fact)?.claims ?? [];
    const own = claims.filter(({ claim }) => saysSo({ fact, book }, claim));
    const isOnItsSide =
      own.length === 0 || own.some(({ sources }) => sources.some(({ id }) => named.includes(id)));
    return isOnItsSide
      ? []
      : [`"${attribution.en}" names a source that says something else: name one that says so`];
  });
}

/** Whether an attribution, which can name several sources, names one in each language. */
function isNamed(attribution: LocalText, according: LocalText): boolean {
  if (!holds(attribution.en, according.en.replace(/^according to /i, ''))) return false;
  const chinese = according.zh?.replace(/^(?:根)?据/, '');
  return attribution.zh === undefined || chinese === undefined || attribution.zh.includes(chinese);
}

function saysSo({ fact, book }: { fact: Fact; book: KnownFact['book'] }, claim: LocalText): boolean {
  return candidatesOf(book, fact.value).some(({ text }) => plain(text.en) === plain(claim.en));
}

import { canStandPlain } from '../../facts/support.ts';
import { standingOf } from '../../facts/standing.ts';
import { LANGUAGES } from '../../facts/text.ts';
import { questionCheck } from './check.ts';
import { holds } from './words.ts';

/**
 * What one source says is asked as its word ("According to …"), and what holds for one territory, date or edition is
 * asked with it. A fact stands on its own only with a first-class source or two independent voices.
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
  if (/^according to/i.test(stem.en))
    flaws.push('the stem repeats the attribution: leave "According to …" out of it');
  if (/^(?:根)?据/.test(stem.zh ?? ''))
    flaws.push('the Chinese stem repeats the attribution: leave 据…… out of it');
  for (const { fact, book } of facts) {
    const { status } = standingOf(book, fact);
    if (status === 'attributed' && standing !== 'attributed') {
      flaws.push(`the fact ${fact.id} may only be asked as a source's word: make the standing attributed`);
    }
    if (status === 'qualified' && standing === 'plain') {
      flaws.push(
        `the fact ${fact.id} holds only with "${fact.qualifier?.en ?? ''}": make the standing qualified`,
      );
    }
    for (const language of LANGUAGES) {
      const qualifier = fact.qualifier?.[language];
      const words = stem[language];
      if (standing !== 'qualified' || qualifier === undefined || words === undefined) continue;
      if (!words.includes(qualifier)) {
        flaws.push(`the stem lacks "${qualifier}", without which the fact ${fact.id} does not hold`);
      }
    }
  }
  if (!book) return flaws;
  const spoken = sources.flatMap(({ id }) => book.source(id)?.according.en ?? []);
  if (attribution && !spoken.some((according) => holds(attribution.en, according))) {
    flaws.push(`"${attribution.en}" names none of the question's sources: name one`);
  }
  return flaws;
});

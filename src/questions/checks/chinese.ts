import type { Check } from './check.ts';
import { type Part, textsOf } from './parts.ts';
import { hasHan } from './words.ts';

/** What is a sentence or a heading in every language; names may stay in the letters in which the sources write them. */
const SENTENCES: readonly Part[] = ['stem', 'explanation', 'attribution', 'clue'];
/** From this share of its explanations on, a bank is meant to have Chinese: templates give stems theirs, people give facts theirs. */
const MEANT = 0.5;

/**
 * In a bank that has Chinese, every text has it, and sentences have Chinese characters in it.
 * Source: rule 7 of the house, "words for people in both languages".
 */
export const chinese: Check = {
  id: 'chinese',
  run: ({ questions }) => {
    const having = questions.filter(({ explanation }) => explanation.zh !== undefined).length;
    if (having < MEANT * questions.length || having === 0) return [];
    return questions.flatMap((question) =>
      textsOf(question).flatMap(([part, { en, zh }]) => {
        const finding = (message: string) => ({ rule: 'chinese', question: question.id, message });
        if (zh === undefined) return [finding(`"${en}" (${part}) has no Chinese: add it`)];
        const isSentence = SENTENCES.includes(part) || /[.?!]$/.test(en.replace(/\b[A-Z]\w*\.$/, ''));
        return isSentence && !hasHan(zh) ? [finding(`"${zh}" (${part}) is not Chinese: translate it`)] : [];
      }),
    );
  },
};

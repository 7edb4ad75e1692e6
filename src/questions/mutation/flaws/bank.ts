import { answerTexts, cluesOf, optionsOf } from '../../checks/parts.ts';
import type { Question } from '../../../quiz/question.ts';
import { wholeRefs } from '../../checks/check.ts';
import { contentWords } from '../../checks/words.ts';
import type { Flaw, Site } from '../flaw.ts';

/** Flaws between questions, and of a bank as a whole. */
export const BANK_FLAWS: readonly Flaw[] = [
  {
    name: 'question twice, under another id',
    rules: ['no-duplicates'],
    plant: ({ question }) => ({ instead: [{ ...question, id: `${question.id}-copy` }], beside: [question] }),
  },
  {
    name: 'question twice, in nearly the same words',
    rules: ['no-duplicates'],
    plant: ({ question }) => {
      const words = new Set([question.stem, ...cluesOf(question)].flatMap(({ en }) => contentWords(en)));
      if (words.size < 3) return undefined;
      const { stem } = question;
      const en = stem.en.replace(/^True or false: |^/, (opening) => `${opening}Now then, `);
      const copy = { ...question, id: `${question.id}-copy`, stem: { en, zh: `那么，${stem.zh ?? ''}` } };
      const options = optionsOf(question);
      const isShuffled = options.length > 0 && !('fixedOrder' in question);
      return {
        instead: [isShuffled ? { ...copy, options: options.toReversed() } : copy],
        beside: [question],
      };
    },
  },
  {
    name: 'id twice',
    rules: ['no-duplicates'],
    plant: ({ question }) => ({ instead: [question], beside: [question] }),
  },
  {
    name: 'stem that answers another question',
    rules: ['no-cross-answer'],
    plant: (site) => {
      const told = tellable(site);
      if (!told) return undefined;
      const { question } = site;
      const stem = { ...question.stem, en: `${told.words} ${question.stem.en}` };
      return {
        instead: [{ ...question, stem, ...(question.kind === 'truth' ? { key: 'true' } : {}) }],
        beside: [told.other],
      };
    },
  },
  {
    name: 'clue that answers another question',
    rules: ['no-cross-answer'],
    plant: (site) => {
      const { question } = site;
      const told = tellable(site);
      if (question.kind !== 'clues' || !told) return undefined;
      return {
        instead: [{ ...question, clues: [{ en: told.words }, ...question.clues.slice(1)] }],
        beside: [told.other],
      };
    },
  },
  {
    name: 'key always first',
    rules: ['key-balance'],
    plant: ({ bank, question }) => {
      const isMovable = (one: Question) => one.kind === 'choice' && !one.fixedOrder;
      if (bank.questions.filter(isMovable).length < 24 || question.kind !== 'choice') return undefined;
      const instead = bank.questions.map((one) =>
        one.kind === 'choice' && !one.fixedOrder
          ? {
              ...one,
              options: one.options.toSorted((a, b) => Number(b.id === one.key) - Number(a.id === one.key)),
            }
          : one,
      );
      return { instead, isWhole: true };
    },
  },
  {
    name: 'nearly every statement true',
    rules: ['key-balance'],
    plant: ({ bank, question }) => {
      const truths = bank.questions.filter(({ kind }) => kind === 'truth');
      if (truths.length < 16 || question.kind !== 'truth') return undefined;
      return {
        instead: bank.questions.map((one) => (one.kind === 'truth' ? { ...one, key: 'true' } : one)),
        isWhole: true,
      };
    },
  },
];

/** Another question of the film whose stem and answer can be said in one breath, and that a round could bring as well. */
function tellable({ question, bank, chance }: Site): { other: Question; words: string } | undefined {
  const refs = wholeRefs(question);
  const others = bank.questions.filter(
    (other) =>
      other.film === question.film &&
      !['truth', 'match', 'order'].includes(other.kind) &&
      !wholeRefs(other).some((ref) => refs.includes(ref)) &&
      answerTexts(other).length > 0,
  );
  const other = chance.oneOf(others);
  const answer = other && chance.oneOf(answerTexts(other));
  const asked = other && (cluesOf(other)[0] ?? other.stem);
  return asked && answer && { other, words: `${asked.en.replace(/[?.]$/, '')} ${answer.en}:` };
}

import type { Question } from '../../quiz/question.ts';
import { type Check, type Finding, wholeRefs } from './check.ts';
import {
  answerTexts,
  cluesOf,
  distractorsOf,
  keysOf,
  optionsOf,
  pairsOf,
  promptsOf,
  sequenceOf,
} from './parts.ts';
import { contentWords, likeness, plain, readsTheSame } from './words.ts';

/** From this share of common words on, two stems ask the same. */
const NEAR_SAME = 0.75;
const OF_THESE = /\b(?:of|from|among) (?:these|them|the following)\b|\bthese .{0,20}\bright\b/i;

/**
 * No question stands in the bank twice: not with the same words, and not with the same answers in near-same wording, be
 * it a choice, a selection, the same pairs to match or the same steps to order. No two options of a question read the same.
 * Source: 54 repeated stems among the 4,313 items of OpenTriviaQA's film part.
 */
export const noDuplicates: Check = {
  id: 'no-duplicates',
  run: ({ questions }) => [...questions.flatMap(repeatedOptions), ...repeats(questions)],
};

function repeatedOptions(question: Question): Finding[] {
  const lists =
    question.kind === 'order' || question.kind === 'match'
      ? [optionsOf(question)]
      : [distractorsOf(question)];
  return [...lists, promptsOf(question), keysOf(question)].flatMap((list) =>
    list
      .filter(({ text }, index) => list.slice(0, index).some((other) => readsTheSame(other.text, text)))
      .map(({ text }) => finding(question.id, `two options read "${text.en}": replace one of them`)),
  );
}

/**
 * Holds only questions against each other that can be the same: those with the same words, or the same answers. Each
 * question that repeats an earlier one is named once.
 */
function repeats(questions: readonly Question[]): Finding[] {
  const firsts = new Map<string, Reading[]>();
  const found = new Map<string, Finding>();
  for (const question of questions) {
    const reading: Reading = { question, words: undefined };
    for (const [sign, isEnough] of signsOf(question)) {
      const group = firsts.get(sign) ?? [];
      firsts.set(sign, group);
      const twin = group.find((other) => isEnough || likeness(wordsOf(other), wordsOf(reading)) >= NEAR_SAME);
      if (twin && twin.question !== question && !found.has(question.id)) {
        const message = `it repeats the question ${twin.question.id}: remove one of them`;
        found.set(question.id, finding(question.id, message));
      }
      group.push(reading);
    }
  }
  return [...found.values()];
}

/** A question with the words that it is told by, worked out when they are needed. */
interface Reading {
  question: Question;
  words: Set<string> | undefined;
}

function wordsOf(reading: Reading): Set<string> {
  const { stem } = reading.question;
  reading.words ??= new Set([stem, ...cluesOf(reading.question)].flatMap(({ en }) => contentWords(en)));
  return reading.words;
}

/** What two questions have in common if they may be the same, and whether it is enough to make them so. */
function signsOf(question: Question): [sign: string, isEnough: boolean][] {
  const { film, kind, stem, attribution } = question;
  const set = (texts: readonly string[]) => texts.map(plain).sort().join('|');
  const options = set(optionsOf(question).map(({ text }) => text.en));
  const answers = set(answerTexts(question).map(({ en }) => en));
  // Stems such as "Put these in order" are the same by nature: what they order makes the question.
  const shown =
    kind === 'order' || kind === 'match' || kind === 'clues' ? [options, ...shownBeside(question)] : [];
  // "Which of these …?" asks of what it shows, so another answer makes another question.
  const isOfThese = kind === 'select' || (kind === 'choice' && OF_THESE.test(stem.en));
  if (isOfThese) shown.push(answers);
  const words = (text: string, speaker = '') => [film, kind, plain(`${speaker} ${text}`), ...shown].join('/');
  const signs: [string, boolean][] = [[`en/${words(stem.en, attribution?.en)}`, true]];
  if (stem.zh !== undefined) signs.push([`zh/${words(stem.zh, attribution?.zh)}`, true]);
  switch (kind) {
    case 'order':
      return [...signs, [`steps/${film}/${set(sequenceOf(question).map(({ text }) => text.en))}`, true]];
    case 'match': {
      const pairs = pairsOf(question).map(([prompt, partner]) => `${prompt.text.en} = ${partner.text.en}`);
      return [...signs, [`pairs/${film}/${set(pairs)}`, true]];
    }
    case 'truth':
      return [...signs, [`verdict/${film}/${question.key}/${wholeRefs(question).sort().join('|')}`, false]];
    case 'select':
      return [...signs, [`set/${film}/${answers}`, false]];
    case 'place':
      return [...signs, [`place/${film}/${plain(question.card.text.en)}`, true]];
    case 'clues':
    case 'choice':
    case 'number':
    case 'text':
      return [...signs, [`${kind}/${film}/${options}/${answers}`, false]];
  }
}

function shownBeside(question: Question): string[] {
  return [...promptsOf(question).map(({ text }) => text.en), ...cluesOf(question).map(({ en }) => en)].map(
    plain,
  );
}

function finding(question: string, message: string): Finding {
  return { rule: 'no-duplicates', question, message };
}

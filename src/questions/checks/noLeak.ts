import type { LocalText } from '../../facts/text.ts';
import type { Question } from '../../quiz/question.ts';
import { rankOf } from '../rank.ts';
import { type Beside, questionCheck } from './check.ts';
import { cluesOf, distractorsOf, keysOf, pairsOf, promptsOf, sequenceOf } from './parts.ts';
import {
  allWords,
  characterPairs,
  contentWords,
  holds,
  inEachLanguage,
  isSameWord,
  mentions,
  plain,
} from './words.ts';

/** A text in which the answer might stand, and what it is. */
type Spot = [name: string, text: LocalText];

const TOPICS_IN_CHINESE: Readonly<Record<string, string>> = {
  plot: '剧情',
  cast: '演员',
  production: '制作',
  awards: '奖项',
  release: '上映',
  reception: '评价',
  disputes: '分歧',
};

/**
 * No word of the answer stands in the stem, in a clue, in the film's title, in the topic or in another option; in Chinese,
 * no two characters in a row. What every option has gives nothing away. No prompt holds a word of its partner alone, no
 * stem the figure it asks for, and no options the dates by which they are to be ordered.
 * Source: Haladyna, Downing and Rodriguez (2002), guideline "avoid giving clues to the right answer: clang associations".
 */
export const noLeak = questionCheck('no-leak', (question, beside) => {
  switch (question.kind) {
    case 'truth':
      return [];
    case 'choice':
    case 'select':
    case 'clues':
      return [...new Set(chosenLeaks(question, beside))];
    case 'match':
      return pairsOf(question).flatMap(([prompt, partner]) => {
        const rest = promptsOf(question).filter((other) => other !== prompt);
        const others = question.options.filter((other) => other !== partner).map(({ text }) => text);
        const telling = tellingWords(partner.text, others);
        const common = rest.flatMap(({ text }) => contentWords(text.en));
        const word = telling.find(
          (one) =>
            contentWords(prompt.text.en).some((other) => isSameWord(one, other)) &&
            !common.some((other) => isSameWord(one, other)),
        );
        return word === undefined
          ? []
          : [`the prompt "${prompt.text.en}" shares "${word}" with its partner: reword one`];
      });
    case 'number':
      return inEachLanguage(question.stem).some((stem) => figuresIn(stem).includes(question.key))
        ? ['the stem holds the figure it asks for: reword it']
        : [];
    case 'text':
      return typedLeaks(question, beside);
    case 'order':
    case 'place': {
      const ranks = sequenceOf(question).flatMap(
        ({ text }) => rankOf(text.en)?.rank ?? /\b[12]\d{3}\b/.exec(text.en)?.[0] ?? [],
      );
      return ranks.length > 1
        ? ['its options show the dates or figures that order them: take those out']
        : [];
    }
  }
});

function chosenLeaks(question: Question, { films }: Beside): string[] {
  const others = distractorsOf(question).map(({ text }) => text);
  // Of several keys, each has a word now and then that a wrong answer or two lack.
  const enough = question.kind === 'select' ? 0.5 : 1;
  const spots: Spot[] = [
    ['the stem', question.stem],
    ...cluesOf(question).map((text, index): Spot => [`clue ${index + 1}`, text]),
  ];
  const film = films.find(({ id }) => id === question.film);
  return keysOf(question).flatMap(({ text: key }) => {
    // A film that is the answer is named nowhere else.
    const isTitle =
      film !== undefined && [film.title.en, film.originalTitle ?? ''].map(plain).includes(plain(key.en));
    const all: Spot[] = film && !isTitle ? [...spots, ["the film's title", film.title]] : spots;
    return [
      ...all.flatMap((spot) => leakIn(spot, key, others, enough)),
      ...topicLeaks(question, key, others),
      ...others
        .filter((other) => holdsWhole(other, key))
        .map(({ en }) => `the option "${en}" holds the whole answer: replace it`),
    ];
  });
}

function leakIn([name, text]: Spot, key: LocalText, others: readonly LocalText[], enough: number): string[] {
  // "Which came first, this or that?" names them all.
  if (others.length > 0 && others.every(({ en }) => holds(text.en, en))) return [];
  const words = contentWords(text.en);
  const word = tellingWords(key, others, enough).find((one) => words.some((other) => isSameWord(one, other)));
  if (word !== undefined) return [`${name} holds "${word}" out of the answer: reword one of them`];
  const isWhole = inEachLanguage(key).some((answer) =>
    inEachLanguage(text).some((one) => mentions(one, answer)),
  );
  if (isWhole) return [`${name} holds the answer: reword it`];
  const pair = tellingPairs(key, others, enough).find((one) => (text.zh ?? '').includes(one));
  return pair === undefined ? [] : [`${name} holds "${pair}" out of the Chinese answer: reword one of them`];
}

function topicLeaks({ topic }: Question, key: LocalText, others: readonly LocalText[]): string[] {
  const label = TOPICS_IN_CHINESE[topic] ?? topic;
  const isTold = tellingWords(key, others).includes(topic) || tellingPairs(key, others).includes(label);
  return isTold ? [`the topic's name "${topic}" stands in the answer: reword it`] : [];
}

/** A typed answer has nothing beside it that shares its words, so only most of it in one place gives it away. */
function typedLeaks(question: Extract<Question, { kind: 'text' }>, { films }: Beside): string[] {
  const { stem, key, accepts } = question;
  const flaws: string[] = [];
  const named = accepts.find((name) => inEachLanguage(stem).some((one) => mentions(one, name)));
  if (named !== undefined)
    flaws.push(`the stem holds "${named}", which is accepted as the answer: reword it`);
  const film = films.find(({ id }) => id === question.film);
  const titles = film ? [film.title.en, film.originalTitle ?? ''] : [];
  const isTitle = accepts.some((name) => titles.map(plain).includes(plain(name)));
  const words = contentWords(key.en);
  const places: Spot[] = [
    ['the stem', stem],
    ...(film && !isTitle ? [["the film's title", film.title] satisfies Spot] : []),
  ];
  for (const [name, text] of places) {
    const there = contentWords(text.en);
    const shared = words.filter((word) => there.some((other) => isSameWord(word, other)));
    if (named === undefined && 2 * shared.length > words.length) {
      flaws.push(`${name} holds "${shared.join(' ')}" out of the answer: reword it`);
    }
  }
  return flaws;
}

/** The words of an answer that too few of the other options have. */
function tellingWords(key: LocalText, others: readonly LocalText[], enough = 1): string[] {
  const otherWords = others.map(({ en }) => contentWords(en));
  return contentWords(key.en).filter((word) =>
    isRare(otherWords, enough, (words) => words.some((other) => isSameWord(word, other))),
  );
}

function tellingPairs(key: LocalText, others: readonly LocalText[], enough = 1): string[] {
  const otherPairs = others.map(({ zh }) => characterPairs(zh ?? ''));
  return characterPairs(key.zh ?? '').filter((pair) =>
    isRare(otherPairs, enough, (pairs) => pairs.includes(pair)),
  );
}

/** Whether fewer than a part of the others have something. */
function isRare<T>(others: readonly T[], enough: number, have: (other: T) => boolean): boolean {
  return others.length === 0 || others.filter(have).length < enough * others.length;
}

function holdsWhole(other: LocalText, key: LocalText): boolean {
  if (plain(other.en) === plain(key.en) || contentWords(key.en).length === 0) return false;
  return plain(key.en).length > 2 && holds(other.en, key.en);
}

function figuresIn(text: string): number[] {
  return allWords(text.replaceAll(/(?<=\d),(?=\d{3})/g, '').replaceAll(/\p{Script=Han}/gu, ' '))
    .filter((word) => /^\d+(?:st|nd|rd|th)?$/.test(word))
    .map((word) => Number.parseInt(word, 10));
}

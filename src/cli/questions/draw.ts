import { LANGUAGES, type LocalText } from '../../facts/text.ts';
import { type Topic, TOPICS } from '../../facts/topic.ts';
import { drawRound } from '../../quiz/draw.ts';
import type { Question } from '../../quiz/question.ts';
import { bankPaths, readBank } from './banks.ts';
import type { ExitCode, World } from './io.ts';

/** Which round to draw. */
export interface DrawOrder {
  /** A bank file, or a folder of them. */
  bank: string;
  topics?: readonly Topic[];
  count: number;
  seed: number;
  json?: boolean;
}

/**
 * Draws a round as the app does, and prints it with keys and sources for people to read.
 * @returns 0 drawn, 1 a bank was left out, 2 nothing to draw from
 */
export function draw(
  world: World,
  { bank, topics = TOPICS, count, seed, json = false }: DrawOrder,
): ExitCode {
  const read = bankPaths(world, bank).map((path) => readBank(world, path));
  const banks = read.filter((one) => one !== undefined);
  const questions = banks.flatMap((one) => one.questions);
  const films = banks.flatMap((one) => one.films);
  if (questions.length === 0) return 2;
  const round = drawRound(questions, { topics, count, hideSpoilers: false, films }, seed);
  if (json) world.say(JSON.stringify(round));
  else for (const [index, question] of round.entries()) world.say(`${index + 1}. ${printed(question)}\n`);
  return banks.length < read.length ? 1 : 0;
}

function printed(question: Question): string {
  const { id, topic, kind, standing, attribution, stem, explanation, dispute, sources, difficulty } =
    question;
  return [
    `[${topic}, ${kind}, ${standing}, ${difficulty}] ${id}`,
    ...LANGUAGES.map((language) => {
      const speaker = attribution?.[language];
      const words = stem[language] ?? '';
      return `   ${speaker === undefined ? '' : `${speaker}${language === 'zh' ? '，' : ', '}`}${words}`;
    }),
    ...answers(question).map((line) => `   ${line}`),
    `   = ${both(explanation)}`,
    ...(dispute
      ? [`   ! ${both(dispute.about)}: ${dispute.claims.map(({ claim }) => claim.en).join(' / ')}`]
      : []),
    `   # ${sources.map(({ title, at }) => `${title.en} (${at.en})`).join('; ')}`,
  ].join('\n');
}

function answers(question: Question): string[] {
  switch (question.kind) {
    case 'number':
      return [
        `> ${question.key} (${question.range.least} to ${question.range.most}, within ${question.within})`,
      ];
    case 'text':
      return [
        `> ${both(question.key)}; accepts ${question.accepts.join(' | ')}; rejects ${question.rejects.join(' | ')}`,
      ];
    case 'order': {
      const texts = new Map(question.options.map(({ id, text }) => [id, text.en]));
      return [`> ${question.key.map((one) => texts.get(one) ?? one).join(' < ')}`];
    }
    case 'place':
      return question.line
        .toSpliced(question.key, 0, question.card)
        .map((card) => `${card === question.card ? '>' : '-'} ${both(card.text)}`);
    case 'match': {
      const texts = new Map(question.options.map(({ id, text }) => [id, text.en]));
      return question.prompts.map(
        ({ id, text }) => `> ${text.en} = ${texts.get(question.key[id] ?? '') ?? '?'}`,
      );
    }
    case 'choice':
    case 'truth':
    case 'select':
    case 'clues': {
      const keys: readonly string[] = typeof question.key === 'string' ? [question.key] : question.key;
      const clues = question.kind === 'clues' ? question.clues.map((clue) => `? ${both(clue)}`) : [];
      return [
        ...clues,
        ...question.options.map(({ id, text }) => `${keys.includes(id) ? '>' : '-'} ${both(text)}`),
      ];
    }
  }
}

function both({ en, zh }: LocalText): string {
  return zh === undefined || zh === en ? en : `${en} | ${zh}`;
}

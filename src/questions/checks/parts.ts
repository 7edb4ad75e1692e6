import type { LocalText } from '../../facts/text.ts';
import type { LineCard, Option, Question, QuestionOf } from '../../quiz/question.ts';

/** A question with one right option among wrong ones. */
export type OneKeyQuestion = QuestionOf<'choice' | 'truth' | 'clues'>;

/** Whether a question has one right option among wrong ones. */
export function hasOneKey(question: Question): question is OneKeyQuestion {
  return question.kind === 'choice' || question.kind === 'truth' || question.kind === 'clues';
}

/** What a question offers to choose from, sort or match; nothing where a figure or a name is asked for. */
export function optionsOf(question: Question): Option[] {
  return 'options' in question ? question.options : [];
}

/** What has to find its partner among the options. */
export function promptsOf(question: Question): Option[] {
  return question.kind === 'match' ? question.prompts : [];
}

/** The clues, from the least telling to the most. */
export function cluesOf(question: Question): LocalText[] {
  return question.kind === 'clues' ? question.clues : [];
}

/** The options that are right in themselves; none where only their order, or their partner, is right or wrong. */
export function keysOf(question: Question): Option[] {
  if (hasOneKey(question)) return question.options.filter(({ id }) => id === question.key);
  return question.kind === 'select' ? question.options.filter(({ id }) => question.key.includes(id)) : [];
}

/** The options that are wrong in themselves: partners of nobody are among them. */
export function distractorsOf(question: Question): Option[] {
  if (question.kind === 'match') {
    const partners = Object.values(question.key);
    return question.options.filter(({ id }) => !partners.includes(id));
  }
  if (question.kind === 'order') return [];
  const keys = keysOf(question);
  return optionsOf(question).filter((option) => !keys.includes(option));
}

/** The words of the right answer, one text for each thing that has to be known; none for true or false, an order or a place in it. */
export function answerTexts(question: Question): LocalText[] {
  switch (question.kind) {
    case 'truth':
    case 'order':
    case 'place':
      return [];
    case 'number':
      return [{ en: String(question.key) }];
    case 'text':
      return [question.key];
    case 'match':
      return question.options
        .filter(({ id }) => Object.values(question.key).includes(id))
        .map(({ text }) => text);
    case 'choice':
    case 'clues':
    case 'select':
      return keysOf(question).map(({ text }) => text);
  }
}

/** The pairs of a matching question; empty for other kinds. */
export function pairsOf(question: Question): [prompt: Option, partner: Option][] {
  if (question.kind !== 'match') return [];
  return question.prompts.flatMap((prompt): [Option, Option][] => {
    const partner = question.options.find(({ id }) => id === question.key[prompt.id]);
    return partner ? [[prompt, partner]] : [];
  });
}

/** The options of a question about an order, or the cards of a line with the one to be placed among them, first to last; empty for other kinds. */
export function sequenceOf(question: Question): Option[] {
  if (question.kind === 'place') return question.line.toSpliced(question.key, 0, question.card);
  if (question.kind !== 'order') return [];
  return question.key.flatMap((id) => question.options.find((option) => option.id === id) ?? []);
}

/** The cards on the table, and the one to be placed; empty for other kinds. */
function cardsOf(question: Question): LineCard[] {
  return question.kind === 'place' ? [...question.line, question.card] : [];
}

/** What a text of a question is there for. */
export type Part =
  'stem' | 'option' | 'prompt' | 'clue' | 'key' | 'explanation' | 'attribution' | 'dispute' | 'source';

/** Every text of a question that a player reads, with what it is there for. */
export function textsOf(question: Question): [part: Part, text: LocalText][] {
  const { stem, explanation, attribution, dispute, sources } = question;
  const cited = [...sources, ...(dispute?.claims.flatMap((claim) => claim.sources) ?? [])];
  return [
    ['stem', stem],
    ...optionsOf(question).map(({ text }): [Part, LocalText] => ['option', text]),
    ...promptsOf(question).map(({ text }): [Part, LocalText] => ['prompt', text]),
    ...cluesOf(question).map((text): [Part, LocalText] => ['clue', text]),
    ...cardsOf(question).flatMap(({ text, when }): [Part, LocalText][] => [
      ['option', text],
      ...(when ? [['option', when] satisfies [Part, LocalText]] : []),
    ]),
    ...(question.kind === 'text' ? [['key', question.key] satisfies [Part, LocalText]] : []),
    ['explanation', explanation],
    ...(attribution ? [['attribution', attribution] satisfies [Part, LocalText]] : []),
    ...(dispute ? [dispute.about, ...dispute.claims.map(({ claim }) => claim)] : []).map(
      (text): [Part, LocalText] => ['dispute', text],
    ),
    ...cited.flatMap(({ title, at }): [Part, LocalText][] => [
      ['source', title],
      ['source', at],
    ]),
  ];
}

/** What a player reads before the answer, apart from what is only to be chosen: the stem, prompts and clues. */
export function askingTexts(question: Question): LocalText[] {
  return [question.stem, ...promptsOf(question).map(({ text }) => text), ...cluesOf(question)];
}

import { z } from 'zod';
import { Citation } from '../facts/citation.ts';
import { flawAt } from '../facts/flaw.ts';
import { LocalText } from '../facts/text.ts';
import { Topic } from '../facts/topic.ts';
import { Unit } from '../facts/value.ts';

/**
 * How a question is asked and answered: `choice` one of several, `truth` true or false, `select` several of many,
 * `order` all in their right order, `match` two lists against each other, `number` the closest figure, `text` a typed
 * name, `clues` one of several with ever clearer clues, `place` one card among others that lie in their order.
 */
export const KINDS = [
  'choice',
  'truth',
  'select',
  'order',
  'match',
  'number',
  'text',
  'clues',
  'place',
] as const;
export const Kind = z.enum(KINDS);
export type Kind = z.infer<typeof Kind>;

/**
 * How firmly the fact behind a question stands: `plain` is uncontested, `qualified` holds only with the territory,
 * date or edition in its stem, `attributed` is what one source says and is asked as that source's word.
 */
export const STANDINGS = ['plain', 'qualified', 'attributed'] as const;
export const Standing = z.enum(STANDINGS);
export type Standing = z.infer<typeof Standing>;

/** One answer to choose. `original` is the name in its own script, where the sources have it. */
export const Option = z.object({
  id: z.string().min(1),
  text: LocalText,
  original: z.string().min(1).optional(),
});
export type Option = z.infer<typeof Option>;

/** What the sources disagree about, each claim with those who make it. */
export const Dispute = z.object({
  about: LocalText,
  claims: z.array(z.object({ claim: LocalText, sources: z.array(Citation).min(1) })).min(2),
});
export type Dispute = z.infer<typeof Dispute>;

/** The film as it is named next to its questions. */
export const FilmCard = z.object({
  id: z.string().min(1),
  title: LocalText,
  originalTitle: z.string().min(1).optional(),
  year: z.number().int(),
});
export type FilmCard = z.infer<typeof FilmCard>;

const id = z.string().min(1);
const optionsBetween = (least: number, most: number) => z.array(Option).min(least).max(most);
/** Set when the options have an order of their own (numbers, dates, true before false): play never shuffles them. */
const fixedOrder = z.literal(true).optional();

/** What every question has, whatever its kind. */
const common = {
  /** Stable from one generation to the next as long as its facts and template are. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  film: id,
  topic: Topic,
  /** The id of the template that wrote it. */
  template: id,
  /** The ids of the facts it stands on; `film/fact` for a fact of another film of the bank. */
  facts: z.array(id).min(1),
  standing: Standing,
  /** Whose word it is: "According to the fan page". Set whenever the standing is `attributed`. */
  attribution: LocalText.optional(),
  stem: LocalText,
  /** The fact in a sentence, shown after the answer. */
  explanation: LocalText,
  dispute: Dispute.optional(),
  sources: z.array(Citation).min(1),
  /** True when it gives away what happens in the film. */
  spoiler: z.boolean(),
  /** How hard it is likely to be, from 0 (everyone knows) to 1 (hardly anyone does). */
  difficulty: z.number().min(0).max(1),
};

const ChoiceQuestion = z.object({
  ...common,
  kind: z.literal('choice'),
  options: optionsBetween(2, 4),
  fixedOrder,
  /** The id of the one right option. */
  key: id,
});

const TruthQuestion = z.object({
  ...common,
  kind: z.literal('truth'),
  options: optionsBetween(2, 2),
  fixedOrder,
  key: z.enum(['true', 'false']),
});

const SelectQuestion = z.object({
  ...common,
  kind: z.literal('select'),
  options: optionsBetween(3, 8),
  fixedOrder,
  /** The ids of all right options, of which there are at least two, and not all. */
  key: z.array(id).min(2),
});

const OrderQuestion = z.object({
  ...common,
  kind: z.literal('order'),
  options: optionsBetween(3, 6),
  /** The ids of all options in their right order, first to last. */
  key: z.array(id).min(3),
});

const MatchQuestion = z.object({
  ...common,
  kind: z.literal('match'),
  /** What each has one partner among the options. */
  prompts: optionsBetween(2, 6),
  /** The partners; more than there are prompts when some are wrong for all. */
  options: optionsBetween(2, 8),
  /** The id of a prompt -> the id of its partner. No two prompts share one. */
  key: z.record(id, id),
});

const NumberQuestion = z.object({
  ...common,
  kind: z.literal('number'),
  key: z.number(),
  unit: Unit,
  /** What can be answered: from `least` to `most`, both included, in steps. The key is not in the middle of it. */
  range: z.object({ least: z.number(), most: z.number(), step: z.number().positive() }),
  /** Answers this near are right. 0: only the very figure is. */
  within: z.number().nonnegative(),
  /** Answers this far away, or farther, earn nothing; nearer ones earn a share on a straight line. */
  span: z.number().positive(),
});

const TextQuestion = z.object({
  ...common,
  kind: z.literal('text'),
  /** The answer as it is shown. */
  key: LocalText,
  /** Every way to write the answer that counts, before any typing slips are forgiven. */
  accepts: z.array(id).min(1),
  /** Names so like the answer that forgiving slips would let them pass; they never do. */
  rejects: z.array(id),
});

const CluesQuestion = z.object({
  ...common,
  kind: z.literal('clues'),
  /** From the least telling to the most. The first is shown at once, each further one costs points. */
  clues: z.array(LocalText).min(3).max(6),
  options: optionsBetween(2, 4),
  fixedOrder,
  key: id,
});

/** The longest line of cards that a screen has room for, the one to be placed included. */
export const LONGEST_LINE = 12;

/** A card of a line. `when` is shown once it is in its place. */
export const LineCard = z.object({ id, text: LocalText, when: LocalText.optional() });
export type LineCard = z.infer<typeof LineCard>;

const PlaceQuestion = z.object({
  ...common,
  kind: z.literal('place'),
  /** The cards on the table, first to last. */
  line: z
    .array(LineCard)
    .min(1)
    .max(LONGEST_LINE - 1),
  /** The card to be put into one of the gaps: before the first card, between two, or after the last. */
  card: LineCard,
  /** The right gap, counted from 0: as many cards of the line come before it. */
  key: z.number().int().nonnegative(),
});

/** A question with all it takes to ask, grade and explain it. */
export const Question = z
  .discriminatedUnion('kind', [
    ChoiceQuestion,
    TruthQuestion,
    SelectQuestion,
    OrderQuestion,
    MatchQuestion,
    NumberQuestion,
    TextQuestion,
    CluesQuestion,
    PlaceQuestion,
  ])
  .check(({ value: question, issues }) => {
    const flaw = (field: string, message: string) => {
      issues.push(flawAt([field], message, question));
    };
    if (question.standing === 'attributed' && question.attribution === undefined) {
      flaw('attribution', 'an attributed question does not say whose word it is');
    }
    for (const field of ['options', 'prompts'] as const) {
      const ids = optionsIn(question, field).map((option) => option.id);
      if (new Set(ids).size < ids.length) flaw(field, 'two options have the same id');
    }
    const message = keyFlaw(question);
    if (message !== undefined) flaw('key', message);
  });
export type Question = z.infer<typeof Question>;
/** The questions of one kind, or of some kinds. */
export type QuestionOf<K extends Kind> = Extract<Question, { kind: K }>;

function optionsIn(question: Question, field: 'options' | 'prompts'): readonly Option[] {
  if (field === 'prompts') return question.kind === 'match' ? question.prompts : [];
  return 'options' in question ? question.options : [];
}

/** What keeps a key from being one for its question; undefined for a sound key. */
function keyFlaw(question: Question): string | undefined {
  if (question.kind === 'text') return undefined;
  if (question.kind === 'place') {
    const cards = [question.card, ...question.line].map((one) => one.id);
    if (new Set(cards).size < cards.length) return 'a card is there twice';
    return question.key > question.line.length ? 'the key is behind the last gap' : undefined;
  }
  if (question.kind === 'number') {
    const { key, range } = question;
    return key < range.least || key > range.most ? 'the key is outside the range' : undefined;
  }
  const ids = new Set(question.options.map((option) => option.id));
  switch (question.kind) {
    case 'select':
      if (!question.key.every((one) => ids.has(one))) return 'a key is not among the options';
      if (new Set(question.key).size < question.key.length) return 'a key is there twice';
      return question.key.length < ids.size ? undefined : 'every option is a key';
    case 'order': {
      const sequence = new Set(question.key);
      const isWhole = sequence.size === question.key.length && sequence.size === ids.size;
      return isWhole && question.key.every((one) => ids.has(one))
        ? undefined
        : 'the key does not have every option once';
    }
    case 'match': {
      const partners = question.prompts.map((prompt) => question.key[prompt.id]);
      if (partners.some((one) => one === undefined || !ids.has(one))) return 'a prompt has no partner';
      if (Object.keys(question.key).length > partners.length) return 'the key has a prompt that is not there';
      return new Set(partners).size < partners.length ? 'two prompts have the same partner' : undefined;
    }
    case 'choice':
    case 'truth':
    case 'clues':
      return ids.has(question.key) ? undefined : 'the key is not among the options';
  }
}

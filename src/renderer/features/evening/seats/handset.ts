import type { Response } from '../../../../quiz/events.ts';
import type { Question } from '../../../../quiz/question.ts';

/**
 * What a press on four keys, a gamepad or a buzzer handset means: an option by its place, and a step where the answer is
 * put together from several. Null where the button has no such meaning.
 */
export interface HandsetPress {
  choice: number | null;
  move: 'up' | 'down' | 'take' | 'give' | null;
}

/** An answer that is being put together. */
export interface Draft {
  /** Where the player is: a row, a gap, or how many times ten a figure moves by. */
  at: number;
  /** What is taken of a `select`, or how an `order` lies. */
  options: readonly string[];
  /** Whether a row of an `order` moves along. */
  isHeld: boolean;
  pairs: Readonly<Record<string, string>>;
  number: number;
}

/** The answer before the first press. */
export function startDraft(question: Question, order: readonly string[]): Draft {
  const number = question.kind === 'number' ? middleOf(question.range) : 0;
  const at = question.kind === 'place' ? Math.floor(question.line.length / 2) : 0;
  return { at, options: question.kind === 'order' ? order : [], isHeld: false, pairs: {}, number };
}

function middleOf({ least, most, step }: { least: number; most: number; step: number }): number {
  return least + Math.floor((most - least) / step / 2) * step;
}

/**
 * What a press makes of a draft.
 * @param order the ids of the options as they are shown
 * @returns `response` once the answer is given
 */
export function pressHandset(
  question: Question,
  order: readonly string[],
  draft: Draft,
  { choice, move }: HandsetPress,
): { draft: Draft; response: Response | null } {
  const stay = (part: Partial<Draft>) => ({ draft: { ...draft, ...part }, response: null });
  const give = (response: Response) => ({ draft, response });
  switch (question.kind) {
    case 'choice':
    case 'truth':
    case 'clues': {
      const option = choice === null ? undefined : order[choice];
      return option === undefined ? stay({}) : give({ kind: question.kind, option });
    }
    case 'select': {
      const here = order[draft.at] ?? '';
      if (move === 'take') return stay({ options: toggled(draft.options, here) });
      if (move === 'give' && draft.options.length > 0)
        return give({ kind: 'select', options: [...draft.options] });
      return stay({ at: moved(draft.at, move, order.length) });
    }
    case 'order': {
      if (move === 'take') return stay({ isHeld: !draft.isHeld });
      if (move === 'give') return give({ kind: 'order', options: [...draft.options] });
      const at = moved(draft.at, move, draft.options.length);
      return stay({ at, options: draft.isHeld ? swapped(draft.options, draft.at, at) : draft.options });
    }
    case 'match': {
      const prompt = question.prompts[draft.at]?.id ?? '';
      if (move === 'take') return stay({ pairs: nextPartner(order, draft.pairs, prompt) });
      if (move === 'give') return give({ kind: 'match', pairs: { ...draft.pairs } });
      return stay({ at: moved(draft.at, move, question.prompts.length) });
    }
    case 'number': {
      const { least, most, step } = question.range;
      // The third button changes how far a press goes.
      if (move === 'take') return stay({ at: (draft.at + 1) % 3 });
      if (move === 'give') return give({ kind: 'number', number: draft.number });
      const by = step * 10 ** draft.at * (move === 'up' ? 1 : move === 'down' ? -1 : 0);
      return stay({ number: Math.min(most, Math.max(least, draft.number + by)) });
    }
    case 'place':
      if (move === 'give') return give({ kind: 'place', gap: draft.at });
      return stay({ at: moved(draft.at, move, question.line.length + 1) });
    case 'text':
      return stay({});
  }
}

function moved(at: number, move: HandsetPress['move'], length: number): number {
  const to = at + (move === 'down' ? 1 : move === 'up' ? -1 : 0);
  return Math.min(Math.max(0, to), Math.max(0, length - 1));
}

const toggled = (list: readonly string[], id: string) =>
  list.includes(id) ? list.filter((other) => other !== id) : [...list, id];

function swapped(list: readonly string[], from: number, to: number): readonly string[] {
  const [one, other] = [list[from], list[to]];
  return one === undefined || other === undefined ? list : list.with(from, other).with(to, one);
}

/** The next partner that is free for a prompt, and after the last one none. */
function nextPartner(
  order: readonly string[],
  pairs: Readonly<Record<string, string>>,
  prompt: string,
): Record<string, string> {
  const { [prompt]: now, ...others } = pairs;
  const taken = new Set(Object.values(others));
  const free = order.filter((id) => !taken.has(id));
  const next = free[now === undefined ? 0 : free.indexOf(now) + 1];
  return next === undefined ? others : { ...others, [prompt]: next };
}

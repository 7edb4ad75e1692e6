import type { Response } from '../../quiz/events.ts';
import type { Option } from '../../quiz/question.ts';
import type { Names } from './opaqueIds.ts';
import type { AskedQuestion } from './roomEvening.ts';

/** A question in the names of its opening. */
export function hideQuestion(question: AskedQuestion, names: Names): AskedQuestion {
  const option = (one: Option): Option => ({ ...one, id: names.hide(one.id) });
  const { card } = question;
  return {
    ...question,
    options: question.options.map(option),
    prompts: question.prompts.map(option),
    line: question.line.map((one) => ({ ...one, id: names.hide(one.id) })),
    card: card && { ...card, id: names.hide(card.id) },
  };
}

/** An answer in the names of its opening. */
export function hideResponse(response: Response, names: Names): Response {
  return renamed(response, names.hide) ?? response;
}

/** An answer in the ids of its question; undefined when it has a name that was not given out. */
export function findResponse(response: Response, names: Names): Response | undefined {
  return renamed(response, names.find);
}

function renamed(response: Response, rename: (id: string) => string | undefined): Response | undefined {
  switch (response.kind) {
    case 'choice':
    case 'truth':
    case 'clues': {
      const option = rename(response.option);
      return option === undefined ? undefined : { kind: response.kind, option };
    }
    case 'select':
    case 'order': {
      const options = response.options.flatMap((one) => rename(one) ?? []);
      return options.length === response.options.length ? { kind: response.kind, options } : undefined;
    }
    case 'match': {
      const pairs = Object.entries(response.pairs).flatMap(([prompt, partner]) => {
        const [from, to] = [rename(prompt), rename(partner)];
        return from === undefined || to === undefined ? [] : [[from, to] as const];
      });
      const isWhole = pairs.length === Object.keys(response.pairs).length;
      return isWhole ? { kind: 'match', pairs: Object.fromEntries(pairs) } : undefined;
    }
    case 'number':
    case 'text':
    case 'place':
      return response;
  }
}

import { questionCheck } from './check.ts';

const PREPOSITION = '(?:(?:in|on|at|for|from|to|by|with|of|during|under|into|after|before|about|through) )?';
const ASKING = new RegExp(
  `^(?:[^?]{0,80}, )?${PREPOSITION}(?:who|whom|whose|what|which|when|where|why|how)\\b|^(?:is|are|was|were|do|does|did|has|have|can)\\b`,
  'i',
);
/** A task is no question: "Put these in order.", "Choose the two who …", "True or false: …", or a sentence with a gap. */
const TASK =
  /^(?:put|place|arrange|order|sort|match|pair|connect|choose|select|pick|name|type|give|complete|fill|find|guess|identify|tick|mark|drag|set|true or false)\b|_{2,}|…/i;
/** Sentences, each with its mark. */
const SENTENCE = /[^.?!]+[.?!]*/g;

/**
 * A stem that asks ends with a question mark, in each language, and every other one with a full stop or a colon.
 * Source: Haladyna, Downing and Rodriguez (2002), guideline "make stems as a question or as a complete sentence".
 */
export const asks = questionCheck('asks', ({ stem: { en, zh } }) => {
  const flaws: string[] = [];
  const sentences = [...en.matchAll(SENTENCE)].map(([sentence]) => sentence.trim());
  const unmarked = sentences.find((one) => ASKING.test(one) && !TASK.test(one) && !one.endsWith('?'));
  const isWhole = !TASK.test(en);
  if (unmarked !== undefined && isWhole) flaws.push(`"${unmarked}" asks without a question mark: add it`);
  else if (!/[.?:!…]["”’)]?$/.test(en))
    flaws.push(`"${en}" ends without a mark: add a question mark or a full stop`);
  if (zh === undefined) return flaws;
  // Whether a Chinese sentence asks shows in its English, unless it is a request: 请把……配对。
  if (en.endsWith('?') && !zh.endsWith('？') && !zh.startsWith('请'))
    flaws.push(`"${zh}" asks without a question mark: add ？`);
  else if (!/[。？：！…][”』）]?$/.test(zh)) flaws.push(`"${zh}" ends without a mark: add ？ or 。`);
  return flaws;
});

import { questionCheck } from './check.ts';

const PREPOSITION = '(?:(?:in|on|at|for|from|to|by|with|of|during|under|into|after|before|about|through) )?';
const ASKING = new RegExp(
  `^(?:[^?]{0,80}, )?${PREPOSITION}(?:who|whom|whose|what|which|when|where|why|how)\\b|^(?:is|are|was|were|do|does|did|has|have|can)\\b`,
  'i',
);
/** A task is no question: "Put these in order.", "Choose the two who …", "True or false: …", or a sentence with a gap. */
const TASK =
  /^(?:put|place|arrange|order|sort|match|pair|connect|choose|select|pick|name|type|give|complete|fill|find|guess|identify|tick|mark|drag|set|true or false)\b|_{2,}|…/i;
const CHINESE_ASKING = /谁|什么|哪|几(?!乎|近|年来)|多少|多久|多长|多大|为何|如何|怎么|怎样|吗|是不是|有没有/;
const CHINESE_TASK = /^(?:请|选|把|将|按|排|给|为|连|配|判断|补全|填|说出|写出|根据|找出|依)|_{2,}|……|＿/;

/**
 * A stem that asks ends with a question mark, in each language, and every other one with a full stop or a colon.
 * Source: Haladyna, Downing and Rodriguez (2002), guideline "make stems as a question or as a complete sentence".
 */
export const asks = questionCheck('asks', ({ stem: { en, zh } }) => {
  const flaws: string[] = [];
  const isAsking = ASKING.test(en) && !TASK.test(en);
  if (isAsking && !en.endsWith('?')) flaws.push(`"${en}" asks without a question mark: add it`);
  else if (!/[.?:!…]["”’)]?$/.test(en))
    flaws.push(`"${en}" ends without a mark: add a question mark or a full stop`);
  if (zh === undefined) return flaws;
  const isAskingInChinese = CHINESE_ASKING.test(zh) && !CHINESE_TASK.test(zh);
  if (isAskingInChinese && !zh.endsWith('？')) flaws.push(`"${zh}" asks without a question mark: add ？`);
  else if (!/[。？：！…][”』）]?$/.test(zh)) flaws.push(`"${zh}" ends without a mark: add ？ or 。`);
  return flaws;
});

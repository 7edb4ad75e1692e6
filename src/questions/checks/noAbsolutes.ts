import { questionCheck } from './check.ts';
import { distractorsOf, optionsOf } from './parts.ts';
import { inEachLanguage } from './words.ts';

const ABSOLUTE =
  /\b(?:always|never|only|every|everybody|everyone|everything|nobody|nothing|completely|entirely|absolutely|totally|impossible|must|all)\b|总是|从不|从来|从未|从没|永远|绝对|必须|一定|所有|任何|完全|唯一|毫无/i;

/**
 * No option, and no statement to be judged, has an absolute word: such words give away that it is false.
 * Source: Haladyna, Downing and Rodriguez (2002), guideline "avoid specific determiners including always, never, completely".
 */
export const noAbsolutes = questionCheck('no-absolutes', (question) => {
  const offered = question.kind === 'choice' || question.kind === 'select' || question.kind === 'clues';
  // In what is only sorted or matched, such a word tells nothing unless nothing goes with it.
  const options = offered ? optionsOf(question) : distractorsOf(question);
  const texts = question.kind === 'truth' ? [question.stem] : options.map(({ text }) => text);
  return texts.flatMap((text) =>
    inEachLanguage(text)
      .map((words) => ABSOLUTE.exec(words)?.[0])
      .filter((word) => word !== undefined)
      .map((word) => `"${text.en}" has the absolute word "${word}": say it without`),
  );
});

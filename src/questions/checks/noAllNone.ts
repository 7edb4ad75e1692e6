import { questionCheck } from './check.ts';
import { optionsOf, promptsOf } from './parts.ts';
import { inEachLanguage } from './words.ts';

const ALL_OR_NONE =
  /\b(?:all|none|both|any|neither|two|some) of (?:the|these|them|those)\b|\b(?:both|neither) [\w ]+ (?:and|nor) \w+|^(?:all|none|both|neither)$|以上(?:都|皆|全|均|任|选|各)|[都皆均](?:不)?(?:是|对)|^(?:全部|全都|两者)/i;

/**
 * No option is "all of the above", "none of these" or the like: such options reward knowing how tests are made.
 * Source: Haladyna, Downing and Rodriguez (2002); 166 of 4,313 items of OpenTriviaQA's film part have one.
 */
export const noAllNone = questionCheck('no-all-none', (question) =>
  [...optionsOf(question), ...promptsOf(question)]
    .filter(({ text }) => inEachLanguage(text).some((words) => ALL_OR_NONE.test(words)))
    .map(
      ({ text }) =>
        `the option "${text.en}" speaks about the other options: replace it by an answer of its own`,
    ),
);

import { questionCheck } from './check.ts';
import { type Part, textsOf } from './parts.ts';

const DOUBLED_WORD =
  /\b(?!(?:had|that|ha|bye|no|so|very|mei|yang|ming|lang|fei|fan|bing)\b)([a-z]{2,}) \1\b/i;
const DOUBLED_ARTICLE = /\b(?:the|an?) (?:the|an?)\b/i;
const WRONG_ARTICLE =
  /\ba (?=[aeio][a-z])(?!(?:one|once|on(?:e|ce)-|euro|eu|uni))|\ban (?=[bcdfgjklmnpqrstvwxyz][a-z]*[aeiouy])(?!(?:hour|honest|heir|honou?r))/;
const DOUBLED_MARK =
  /([,;:!?，；：！？、。])\s*\1|[,;:，；：、][.?!。？！]|[?!？！][.。]|(?<!\.)\.\.(?!\.)|。。/;
const SPACES = /^\s|\s$|[ \u00A0]{2,}|\s[,;:!?，。；：？！、]/;
const CHINESE_SPACES = /[，。；：？！、《》“”（）]\s|\s[，。；：？！、《》“”（）]/;
const DOUBLED_CHINESE = /([的了是在由把被])\1/;
/** Names stand as they are written, and so do places in a source; a new sentence starts with a capital. */
const SENTENCES: readonly Part[] = ['stem', 'explanation', 'clue', 'attribution'];

/**
 * No text has a doubled word, article, mark or space, or the wrong one of "a" and "an", as texts put together from parts
 * tend to have; and sentences start with a capital.
 * Source: Haladyna, Downing and Rodriguez (2002), guideline "use correct grammar, punctuation, capitalization and spelling".
 */
export const tidy = questionCheck('tidy', (question) =>
  textsOf(question).flatMap(([part, { en, zh }]) => {
    const slip = [DOUBLED_WORD, DOUBLED_ARTICLE, DOUBLED_MARK, SPACES]
      .map((form) => form.exec(en)?.[0])
      .find(isThere);
    const article = SENTENCES.includes(part) ? WRONG_ARTICLE.exec(en)?.[0] : undefined;
    const chinese = [DOUBLED_MARK, DOUBLED_CHINESE, SPACES, CHINESE_SPACES]
      .map((form) => form.exec(zh ?? '')?.[0])
      .find(isThere);
    return [
      ...(slip === undefined ? [] : [`"${en}" (${part}) has "${slip}": mend it`]),
      ...(article === undefined
        ? []
        : [`"${en}" (${part}) has "${article.trim()}" before the wrong sound: mend it`]),
      ...(chinese === undefined ? [] : [`"${zh ?? ''}" (${part}) has "${chinese}": mend it`]),
      ...(SENTENCES.includes(part) && /^\p{Ll}/u.test(en)
        ? [`"${en}" (${part}) starts in small letters: mend it`]
        : []),
    ];
  }),
);

function isThere(text: string | undefined): text is string {
  return text !== undefined;
}

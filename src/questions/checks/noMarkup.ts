import { questionCheck } from './check.ts';
import { textsOf } from './parts.ts';
import { inEachLanguage } from './words.ts';

const MARKUP: readonly (readonly [what: string, form: RegExp])[] = [
  ['HTML', /<\/?[a-z!][^>]*>|&(?:[a-z]{2,8}|#\d+|#x[0-9a-f]+);/i],
  ['wiki or Markdown', /\[\[|\]\]|'''|\*\*|\]\(https?:|^#+ |`|\[\d+\]|\[citation/i],
  ['a web address', /https?:\/\/|www\.\w/i],
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  ['control', /[\u0000-\u001F\u007F-\u009F]/],
  [
    'invisible or direction',
    /[\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/,
  ],
  ['broken or private', /[\uFFFD\uE000-\uF8FF]|\p{Cs}/u],
];

/**
 * No text has markup, a web address, or characters that cannot be seen: control and direction characters, broken ones.
 * Source: Unicode Technical Report 36, "Unicode security considerations", on direction and invisible characters; texts
 * are set as they are, so markup would be read out.
 */
export const noMarkup = questionCheck('no-markup', (question) =>
  textsOf(question).flatMap(([part, text]) =>
    inEachLanguage(text).flatMap((words) =>
      MARKUP.filter(([, form]) => form.test(words)).map(
        ([what]) => `"${words}" (${part}) has ${what} characters: take them out`,
      ),
    ),
  ),
);

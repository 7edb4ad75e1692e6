/** Where in a file something is: a line or a row counted from 1, a field, or a file inside a packed one. */
export interface Place {
  line?: number;
  /** Of a line, from 1. */
  column?: number;
  /** Of a table, from 1, its head included. */
  row?: number;
  /** A field, a column's name, a section's heading or a property. */
  field?: string;
  /** A file inside a packed file. */
  entry?: string;
}

/**
 * What a reader has to tell of a file: `left-out` was not read and can be mended, `passed-over` was not read on purpose,
 * `mended` was read after hidden characters or markup were taken out, `unknown` is not stated in the file and stays so.
 */
export type NoticeLevel = 'left-out' | 'passed-over' | 'mended' | 'unknown';

/** The English words of every notice, and how much it tells. Words in {{…}} stand in the notice's details. */
const NOTICES = {
  'file-empty': ['left-out', 'there is nothing in it: choose another file'],
  'file-too-big': ['left-out', 'it has {{size}}, and up to {{most}} are read: split it into smaller files'],
  'file-not-text': ['left-out', 'it is not text, or it is damaged: save it as UTF-8 text'],
  'file-encoding': [
    'mended',
    'it is not UTF-8 and was read as {{encoding}}: if letters look wrong, save it as UTF-8',
  ],
  'file-unknown': ['left-out', 'it is of no kind that is known: say which it is'],
  'file-wrong-kind': ['left-out', 'this is not {{expected}}: choose another file, or say what it is'],
  'file-damaged': ['left-out', 'it cannot be read as {{expected}}: it may be cut off, so fetch it again'],
  'not-json': [
    'left-out',
    'this is not JSON here: look for a missing comma, quote or bracket, or fetch the file again',
  ],
  'too-deep': ['left-out', 'parts lie more than {{most}} deep in each other: remove what is nested there'],
  'too-many': ['left-out', 'there are {{count}}, and up to {{most}} are read: split the file'],
  'bad-field': ['left-out', '{{reason}}'],
  'text-cleaned': ['mended', 'hidden characters or markup were taken out of “{{value}}”'],
  'text-too-long': ['left-out', 'the text has {{size}} characters: shorten it to {{most}}'],
  'film-title-unknown': ['left-out', 'it does not say which film it is about: give the title'],
  'film-year-unknown': ['left-out', 'it does not say from which year the film is: give the year'],
  'film-differs': ['unknown', '{{one}} and {{other}} share no title: make sure that both are about one film'],
  'film-unknown': ['left-out', 'it does not say which film the question is about: name the film'],
  'value-unreadable': ['left-out', '“{{value}}” cannot be read as {{expected}}: write it another way'],
  'value-unnamed': ['left-out', '{{value}} has no name in the file: add the entity {{value}} to it'],
  'value-deprecated': ['passed-over', '“{{value}}” is marked as deprecated there'],
  'value-outranked': ['passed-over', '“{{value}}” is there, but another value is preferred'],
  'field-unread': ['passed-over', 'nothing is read from this: add a fact by hand if it matters'],
  'section-unread': [
    'passed-over',
    'this section is prose, and no facts are read from prose: add them by hand',
  ],
  'result-unknown': ['unknown', 'what came of “{{value}}” is not stated'],
  'column-missing': ['left-out', 'there is no column for {{column}}: name one so, or say which it is'],
  'question-missing': ['left-out', 'there is no question: fill it in'],
  'answer-missing': ['left-out', 'there is no right answer: fill it in'],
  'answer-unclear': [
    'left-out',
    '“{{value}}” names none of the answers: write the number or the words of one',
  ],
  'answers-too-few': ['left-out', 'there are too few answers to choose from: add a wrong one'],
  'answers-too-many': [
    'left-out',
    'there are {{count}} answers, and up to {{most}} can be asked: take some out',
  ],
  'answers-alike': ['left-out', '“{{value}}” is there twice among the answers: change one'],
  'all-right': ['left-out', 'every answer is marked as right: mark those that are'],
  'question-twice': ['left-out', 'the same question stands at {{first}}: remove one'],
  'kind-unknown': ['left-out', 'questions of the kind {{kind}} are not asked here'],
  'part-dropped': [
    'passed-over',
    'the {{part}} has no place in a bank and was left out; the question was read',
  ],
  'quote-open': ['left-out', 'a quotation mark is opened and not closed: close it'],
  'zip-damaged': ['left-out', 'it is not a zip file, or it is damaged: fetch it again'],
  'zip-too-big': [
    'left-out',
    'unpacked it would have {{size}}, and up to {{most}} are read: it is no film pack',
  ],
  'zip-path': [
    'left-out',
    'the path “{{value}}” leads out of the pack: it was not unpacked; take the file out',
  ],
  'zip-stray': ['passed-over', 'this file is no part of a pack and was not read'],
  'zip-twice': ['left-out', 'a file of this name is in the pack twice: the first was read'],
  'pack-no-manifest': ['left-out', 'there is no manifest.json in it: it is no film pack'],
  'pack-newer': [
    'left-out',
    'the pack has version {{version}} and this app reads up to {{most}}: update the app',
  ],
} as const satisfies Record<string, readonly [NoticeLevel, string]>;

export type NoticeCode = keyof typeof NOTICES;
/** Every code, for whoever has words for them in another language. */
export const NOTICE_CODES = Object.keys(NOTICES) as NoticeCode[];

/** Something that a reader tells of a file: a code to translate, the English words, and what the words are about. */
export interface Notice {
  code: NoticeCode;
  level: NoticeLevel;
  place: Place;
  /** What the words need: names, values, numbers. */
  details: Record<string, string>;
  /** What is wrong and how to mend it, in English, without the place. */
  message: string;
}

/**
 * Makes a notice.
 * @param details what stands for the words in {{…}}; long texts are cut
 */
export function notice(
  code: NoticeCode,
  place: Place = {},
  details: Record<string, string | number> = {},
): Notice {
  const [level, words] = NOTICES[code];
  const shown = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, shortened(String(value))]),
  );
  const message = words.replace(/{{(\w+)}}/g, (_, name: string) => shown[name] ?? '');
  return { code, level, place, details: shown, message };
}

/** A place in English words: "line 3, column 7", "row 5, Answer 2". Empty for the whole file. */
export function placeText({ entry, line, column, row, field }: Place): string {
  return [
    entry,
    line === undefined ? undefined : `line ${line}`,
    column === undefined ? undefined : `column ${column}`,
    row === undefined ? undefined : `row ${row}`,
    field,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

const MOST_SHOWN = 120;
// What may be shown of a file's text must not turn the line around it.
const UNSHOWN = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

function shortened(text: string): string {
  const plain = text
    .slice(0, 4 * MOST_SHOWN)
    .replace(UNSHOWN, '')
    .toWellFormed();
  return plain.length > MOST_SHOWN ? `${plain.slice(0, MOST_SHOWN).toWellFormed()}…` : plain;
}

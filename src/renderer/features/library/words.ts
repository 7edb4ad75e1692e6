import { addWords } from '../../i18n/addWords.ts';
import en from './en.json';
import zh from './zh.json';

addWords({ en, zh });

/** Whether there are words for a notice of the importers; for another its own English ones are shown. */
export const isNoticeCode = (code: string): code is keyof typeof en.library.notices =>
  Object.hasOwn(en.library.notices, code);

/** Whether there are words for why two names may be one. */
export const isLikeness = (why: string): why is keyof typeof en.library.likeness =>
  Object.hasOwn(en.library.likeness, why);

/** Whether there are words for what a format leaves behind. */
export const isLoss = (part: string): part is keyof typeof en.library.losses =>
  Object.hasOwn(en.library.losses, part);

/** Whether there are words for a kind of file. */
export const isFileKind = (kind: string): kind is keyof typeof en.library.kinds =>
  Object.hasOwn(en.library.kinds, kind);

/** Whether there are words for a field that was taken for granted. */
export const isField = (field: string): field is keyof typeof en.library.fields =>
  Object.hasOwn(en.library.fields, field);

/** Whether there are words for why a change can't be made. */
export const isFlaw = (code: string): code is keyof typeof en.library.flaws =>
  Object.hasOwn(en.library.flaws, code);

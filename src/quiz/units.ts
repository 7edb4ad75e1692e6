import type { LocalText } from '../facts/text.ts';
import type { Unit } from '../facts/value.ts';

const ENGLISH_ORDINAL = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** A number with what it counts, as people say it: "104 minutes", "the 69th edition". */
export function numberWords(number: number, unit: Unit): LocalText {
  const one = number === 1;
  switch (unit) {
    case 'minutes':
      return { en: `${number} ${one ? 'minute' : 'minutes'}`, zh: `${number} 分钟` };
    case 'year':
      return { en: String(number), zh: `${number} 年` };
    case 'issue':
      return { en: `No. ${number}`, zh: `第 ${number} 号` };
    case 'edition':
      return {
        en: `the ${number}${ENDINGS[ENGLISH_ORDINAL.select(number)] ?? 'th'} edition`,
        zh: `第 ${number} 届`,
      };
    case 'months':
      return { en: `${number} ${one ? 'month' : 'months'}`, zh: `${number} 个月` };
    case 'points':
      return { en: `${number} ${one ? 'point' : 'points'}`, zh: `${number} 分` };
  }
}

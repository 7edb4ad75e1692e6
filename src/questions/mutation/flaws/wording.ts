import type { LocalText } from '../../../facts/text.ts';
import { hasHan } from '../../checks/words.ts';
import { type Flaw, type Site, flaw, stemWith } from '../flaw.ts';

/** Flaws in the words of a question. */
export const WORDING_FLAWS: readonly Flaw[] = [
  flaw('negative without emphasis', ['negatives'], ({ question, chance }) => {
    const forms: [string, string][] = [
      [' and who did not', '而没有'],
      [', except for one', '，除了一个'],
    ];
    const [en, zh] = chance.oneOf(forms) ?? ['', ''];
    return stemWith(question, en, zh);
  }),
  flaw('negative in the Chinese stem', ['negatives'], ({ question }) =>
    question.stem.zh === undefined ? undefined : stemWith(question, '', '而不是'),
  ),
  flaw('numbers out of order', ['ordered'], ({ question }) => {
    if (!('fixedOrder' in question) || question.kind === 'truth') return undefined;
    return { options: [...question.options.slice(1), ...question.options.slice(0, 1)] };
  }),
  flaw('numbers that play would shuffle', ['ordered'], ({ question }) =>
    'fixedOrder' in question ? { fixedOrder: undefined } : undefined,
  ),
  flaw('place that was not filled', ['filled'], (site) =>
    inSomeText(site, (text) => `${text.slice(0, 4)}{{value}}${text.slice(4)}`),
  ),
  flaw('"undefined" in a text', ['filled'], (site) =>
    inSomeText(site, (text) => text.replace(/ \S+|$/, ' undefined')),
  ),
  flaw('title marks with nothing between', ['filled'], ({ question: { stem } }) =>
    stem.zh === undefined ? undefined : { stem: { ...stem, zh: stem.zh.replace(/《[^》]*》|^/, '《》') } },
  ),
  flaw('HTML', ['no-markup'], (site) => inSomeText(site, (text) => `<b>${text}</b>`)),
  flaw('HTML entity', ['no-markup'], (site) => inSomeText(site, (text) => text.replace(/ |$/, '&nbsp;'))),
  flaw('direction character', ['no-markup'], (site) => inSomeText(site, (text) => `\u202E${text}`)),
  flaw('invisible character', ['no-markup'], (site) =>
    inSomeText(site, (text) => `${text.slice(0, 2)}\u200B${text.slice(2)}`),
  ),
  flaw('broken character', ['no-markup'], (site) =>
    inSomeText(site, (text) => `${text.slice(0, 3)}\uFFFD${text.slice(4)}`),
  ),
  flaw('doubled word', ['tidy'], ({ question: { stem } }) => {
    const word = / ([a-z]{4,}) /.exec(stem.en)?.[1];
    return word === undefined
      ? undefined
      : { stem: { ...stem, en: stem.en.replace(` ${word} `, ` ${word} ${word} `) } };
  }),
  flaw('doubled mark', ['tidy'], (site) => inStem(site, (text) => text.replace(/([?.？。])$/, '$1$1'))),
  flaw('spaces too many', ['tidy'], ({ question: { stem } }) => ({
    stem: { ...stem, en: stem.en.replace(' ', '  ') },
  })),
  flaw('question mark left out', ['asks'], (site) =>
    /[?？]$/.test(site.question.stem.en) ? inStem(site, (text) => text.replace(/[?？]$/, '')) : undefined,
  ),
  flaw('stem that goes on and on', ['brief'], ({ question }) =>
    stemWith(question, ', if you remember it'.repeat(12), ''),
  ),
  flaw('Chinese left out', ['chinese'], ({ question, chance }) => {
    if (question.stem.zh === undefined) return undefined;
    const english = ({ en }: LocalText) => ({ en });
    if (!('options' in question) || chance.below(2) === 0) return { stem: english(question.stem) };
    return { options: question.options.map((option) => ({ ...option, text: english(option.text) })) };
  }),
  flaw('English in place of Chinese', ['chinese'], ({ question, chance }) => {
    if (question.stem.zh === undefined) return undefined;
    const field = chance.oneOf(['stem', 'explanation'] as const) ?? 'stem';
    return { [field]: { en: question[field].en, zh: question[field].en } };
  }),
  flaw('Chinese words of two options swapped', ['same-meaning'], ({ question, chance }) => {
    if (!('options' in question) || question.kind === 'truth') return undefined;
    const [one, other] = chance.shuffled(question.options);
    if (one?.text.zh === undefined || other?.text.zh === undefined || one.text.zh === other.text.zh)
      return undefined;
    const swapped = new Map([
      [one, { ...one.text, zh: other.text.zh }],
      [other, { ...other.text, zh: one.text.zh }],
    ]);
    return {
      options: question.options.map((option) => ({ ...option, text: swapped.get(option) ?? option.text })),
    };
  }),
  flaw('another year in the Chinese stem', ['same-meaning'], ({ question: { stem } }) => {
    const zh = stem.zh?.replace(/\d{4}/, (year) => String(Number(year) + 1));
    return zh === stem.zh ? undefined : { stem: { ...stem, zh } };
  }),
  flaw('Latin marks in Chinese', ['chinese-marks'], ({ question: { stem } }) => {
    const zh = stem.zh
      ?.replaceAll('？', '?')
      .replaceAll('，', ',')
      .replaceAll('。', '.')
      .replaceAll('：', ':');
    return zh === undefined || zh === stem.zh || !/\p{Script=Han}[?,.:]/u.test(zh)
      ? undefined
      : { stem: { ...stem, zh } };
  }),
  flaw('Chinese marks in English', ['chinese-marks'], ({ question: { stem } }) => ({
    stem: { ...stem, en: stem.en.replace(/[?.]?$/, '？') },
  })),
];

/** The stem changed in one of its languages, by chance. */
function inStem({ question: { stem }, chance }: Site, change: (text: string) => string): { stem: LocalText } {
  const isChinese = stem.zh !== undefined && chance.below(2) === 0;
  return { stem: isChinese ? { ...stem, zh: change(stem.zh ?? '') } : { ...stem, en: change(stem.en) } };
}

/** One text of the question changed, chosen by chance: the stem, the explanation, an option, a prompt or a clue. */
function inSomeText(site: Site, change: (text: string) => string): Record<string, unknown> {
  const { question, chance } = site;
  const changed = (text: LocalText) => ({ ...text, en: change(text.en) });
  const fields = ['stem', 'explanation', 'options', 'prompts', 'clues'].filter((field) => field in question);
  const field = chance.oneOf(fields);
  if (field === 'options' && 'options' in question) {
    const at = chance.below(question.options.length);
    return {
      options: question.options.map((one, index) =>
        index === at ? { ...one, text: changed(one.text) } : one,
      ),
    };
  }
  if (field === 'prompts' && question.kind === 'match') {
    const at = chance.below(question.prompts.length);
    return {
      prompts: question.prompts.map((one, index) =>
        index === at ? { ...one, text: changed(one.text) } : one,
      ),
    };
  }
  if (field === 'clues' && question.kind === 'clues') {
    const at = chance.below(question.clues.length);
    return { clues: question.clues.map((text, index) => (index === at ? changed(text) : text)) };
  }
  if (field === 'explanation') return { explanation: changed(question.explanation) };
  const { zh } = question.stem;
  const isChinese = zh !== undefined && hasHan(zh) && chance.below(2) === 0;
  return { stem: isChinese ? { ...question.stem, zh: change(zh) } : changed(question.stem) };
}

import type { LocalText } from '../../../facts/text.ts';
import { answerTexts, keysOf, pairsOf, sequenceOf } from '../../checks/parts.ts';
import { contentWords, hasHan } from '../../checks/words.ts';
import { type Flaw, type Site, flaw, insteadOfWrong, stemWith } from '../flaw.ts';

/** Flaws by which a question gives its answer away. */
export const LEAK_FLAWS: readonly Flaw[] = [
  flaw('answer in the stem', ['no-leak'], (site) => {
    const answer = answerOf(site);
    return answer && stemWith(site.question, ` (${answer.en})`, '');
  }),
  flaw('answer in the Chinese stem', ['no-leak'], (site) => {
    const answer = answerOf(site)?.zh;
    if (answer === undefined || !hasHan(answer) || /\d/.test(answer) || answer.length < 2) return undefined;
    return site.question.stem.zh === undefined ? undefined : stemWith(site.question, '', `（${answer}）`);
  }),
  {
    name: 'answer in the title',
    rules: ['no-leak'],
    plant: (site) => {
      const { question, bank } = site;
      const [key] = keysOf(question);
      if (!key || question.kind === 'truth' || contentWords(key.text.en).length === 0) return undefined;
      if (bank.films.some(({ title }) => key.text.en.includes(title.en))) return undefined;
      const films = bank.films.map((film) =>
        film.id === question.film
          ? { ...film, title: { ...film.title, en: `${film.title.en}: ${key.text.en}` } }
          : film,
      );
      return { instead: [question], films };
    },
  },
  flaw('answer in a clue', ['no-leak'], (site) => {
    const { question, chance } = site;
    if (question.kind !== 'clues') return undefined;
    const [key] = keysOf(question);
    const at = chance.below(question.clues.length);
    const clue = (text: LocalText) => ({
      ...text,
      en: text.en.replace(/[.?]?$/, `, and it is ${key?.text.en ?? ''}.`),
    });
    return { clues: question.clues.map((text, index) => (index === at ? clue(text) : text)) };
  }),
  flaw('answer in another option', ['no-leak'], (site) => {
    const answer = answerOf(site);
    if (!answer || site.question.kind === 'number' || /^\W*\d|^(?:No\.|The) \d/.test(answer.en))
      return undefined;
    return insteadOfWrong(site, {
      en: `${answer.en} and a friend`,
      zh: `${answer.zh ?? answer.en}和一个朋友`,
    });
  }),
  flaw('partner in its prompt', ['no-leak'], (site) => {
    const { question } = site;
    const pair = site.chance.oneOf(pairsOf(question));
    if (question.kind !== 'match' || !pair) return undefined;
    const [prompt, partner] = pair;
    const told = { ...prompt, text: { ...prompt.text, en: `${prompt.text.en}, ${partner.text.en}` } };
    return { prompts: question.prompts.map((one) => (one === prompt ? told : one)) };
  }),
  flaw('dates shown that are to be ordered', ['no-leak'], ({ question }) => {
    if (question.kind !== 'order') return undefined;
    const sequence = sequenceOf(question);
    const dated = (text: string, at: number) => `${text.replace(/ ?[(（]\d+[)）]/, '')} (${1950 + 7 * at})`;
    return {
      options: question.options.map((option) => ({
        ...option,
        text: { ...option.text, en: dated(option.text.en, sequence.indexOf(option)) },
      })),
    };
  }),
  flaw('key by far the longest', ['parallel'], ({ question }) => {
    if (question.kind !== 'choice' && question.kind !== 'clues') return undefined;
    const longest = Math.max(...question.options.map(({ text }) => text.en.length));
    const tail = ' who had come a long way and knew the road well'.repeat(Math.ceil(longest / 20));
    return {
      options: question.options.map((option) =>
        option.id === question.key
          ? { ...option, text: { ...option.text, en: `${option.text.en}${tail}` } }
          : option,
      ),
    };
  }),
  flaw('key in a form of its own', ['parallel'], ({ question }) => {
    if (question.kind !== 'choice' && question.kind !== 'clues') return undefined;
    return {
      options: question.options.map((option) =>
        option.id === question.key
          ? { ...option, text: { ...option.text, en: `${option.text.en}.` } }
          : option,
      ),
    };
  }),
  flaw('all or none of the above', ['no-all-none'], (site) => {
    const forms = [
      { en: 'All of the above', zh: '以上都是' },
      { en: 'None of these', zh: '以上都不是' },
      { en: 'Both of them', zh: '两者都是' },
    ];
    return insteadOfWrong(site, site.chance.oneOf(forms) ?? { en: 'All of the above' });
  }),
  flaw('absolute word', ['no-absolutes'], (site) => {
    if (site.question.kind === 'truth')
      return stemWith(site.question, ' every time, without fail and always', '，永远如此');
    return insteadOfWrong(site, { en: 'Always the same one', zh: '永远是同一个' });
  }),
];

/** A text whose words the answer has to be known for; none where there is nothing to know or nothing to say. */
function answerOf({ question, chance }: Site): LocalText | undefined {
  if (question.kind === 'match') return undefined;
  return chance.oneOf(answerTexts(question).filter(({ en }) => contentWords(en).length > 0));
}

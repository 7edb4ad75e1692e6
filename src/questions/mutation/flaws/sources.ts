import type { LocalText } from '../../../facts/text.ts';
import { disputeOf, standingOf } from '../../../facts/standing.ts';
import { factsOf } from '../../checks/check.ts';
import { keysOf, distractorsOf } from '../../checks/parts.ts';
import { type Flaw, factBehind, flaw, stemWith } from '../flaw.ts';

/** Flaws in what a question stands on, and in how it says so. */
export const SOURCE_FLAWS: readonly Flaw[] = [
  flaw('attribution dropped', ['attributed'], ({ question }) =>
    question.standing === 'attributed' ? { attribution: undefined } : undefined,
  ),
  flaw('plain instead of attributed', ['attributed', 'no-dispute'], ({ question }) =>
    question.standing === 'attributed' ? { standing: 'plain', attribution: undefined } : undefined,
  ),
  flaw('plain instead of qualified', ['attributed'], ({ question }) =>
    question.standing === 'qualified' ? { standing: 'plain' } : undefined,
  ),
  flaw('attributed to the wrong source', ['attributed'], (site) => {
    const { question, bookOf, chance } = site;
    const known = factsOf(question, bookOf);
    const book = bookOf(question.film);
    if (question.standing !== 'attributed' || !book) return undefined;
    const carriers = known.flatMap(({ fact }) => fact.sources.map(({ id }) => id));
    const source = chance.oneOf(book.file.sources.filter(({ id }) => !carriers.includes(id)));
    return source && { attribution: source.according };
  }),
  flaw('attribution repeated in the stem', ['attributed'], ({ question }) => {
    const { stem, attribution } = question;
    return attribution && { stem: { ...stem, en: `${attribution.en}, ${stem.en}` } };
  }),
  flaw('qualifier left out', ['attributed'], (site) => {
    const { stem } = site.question;
    const qualifier = factBehind(site)?.fact.qualifier;
    if (site.question.standing !== 'qualified' || !qualifier) return undefined;
    const without = (text: string, word: string) => text.replaceAll(new RegExp(word, 'gi'), '');
    const zh = stem.zh === undefined ? {} : { zh: without(stem.zh, qualifier.zh ?? qualifier.en) };
    return { stem: { en: without(stem.en, qualifier.en), ...zh } };
  }),
  flaw('dispute hidden', ['no-dispute'], ({ question, bookOf }) => {
    const isDisputed = factsOf(question, bookOf).some(
      ({ fact, book }) => disputeOf(book, fact) !== undefined,
    );
    return isDisputed && question.dispute ? { dispute: undefined } : undefined;
  }),
  flaw('claims put into the wrong mouths', ['no-dispute'], ({ question: { dispute } }) => {
    const [one, other] = dispute?.claims ?? [];
    if (!dispute || !one || !other || one.sources[0]?.id === other.sources[0]?.id) return undefined;
    const claims = [
      { ...one, claim: other.claim },
      { ...other, claim: one.claim },
      ...dispute.claims.slice(2),
    ];
    return { dispute: { ...dispute, claims } };
  }),
  flaw('fact that must never be asked', ['no-dispute'], ({ question, bookOf, chance }) => {
    const book = bookOf(question.film);
    const never = book?.file.facts.filter((fact) => standingOf(book, fact).status === 'never') ?? [];
    const fact = chance.oneOf(never);
    return fact && { facts: [fact.id] };
  }),
  flaw('fact that does not exist', ['source-shown'], () => ({ facts: ['nobody-knows'] })),
  flaw('no source', ['source-shown'], () => ({ sources: [] })),
  flaw('source that does not carry it', ['source-shown'], ({ question, bookOf, chance }) => {
    const book = bookOf(question.film);
    const carriers = factsOf(question, bookOf).flatMap(({ fact }) => fact.sources.map(({ id }) => id));
    const source = chance.oneOf(book?.file.sources.filter(({ id }) => !carriers.includes(id)) ?? []);
    if (!book || !source) return undefined;
    return { sources: book.cite([{ id: source.id, at: { en: 'first paragraph', zh: '第一段' } }]) };
  }),
  flaw('weight raised', ['source-shown'], ({ question }) => {
    const sources = question.sources.map((source) => ({ ...source, weight: 'first' as const }));
    return question.sources.every(({ weight }) => weight === 'first') ? undefined : { sources };
  }),
  flaw('one voice passed off as two', ['source-shown'], ({ question, chance }) => {
    const at = chance.below(question.sources.length);
    return {
      sources: question.sources.map((source, index) =>
        index === at ? { ...source, voice: 'another' } : source,
      ),
    };
  }),
  flaw('place missing', ['source-shown'], ({ question, chance }) => {
    const at = chance.oneOf([{ en: ' ' }, { en: '' }, undefined]);
    return { sources: question.sources.map((source, index) => (index === 0 ? { ...source, at } : source)) };
  }),
  flaw('place that is not there', ['source-shown'], ({ question }) => ({
    sources: question.sources.map((source) => ({ ...source, at: { en: 'page 9999', zh: '第9999页' } })),
  })),
  flaw('spoiler not marked', ['spoiler-tagged'], ({ question }) =>
    question.spoiler ? { spoiler: false } : undefined,
  ),
  flaw('explanation that decorates', ['explanation'], ({ chance }) => {
    const forms: LocalText[] = [
      { en: 'A film that nobody forgets!', zh: '一部令人难忘的影片！' },
      { en: 'Well done if you knew that.', zh: '答对了真不简单。' },
    ];
    return { explanation: chance.oneOf(forms) };
  }),
  flaw('explanation that is false', ['explanation'], ({ question, chance }) => {
    const [key] = keysOf(question);
    const wrong = chance.oneOf(distractorsOf(question));
    const { en } = question.explanation;
    if (question.kind === 'truth' || !key || !wrong || !en.includes(key.text.en)) return undefined;
    return { explanation: { ...question.explanation, en: en.replace(key.text.en, wrong.text.en) } };
  }),
  flaw('Chinese explanation of another question', ['explanation'], ({ question, bank, chance }) => {
    const others = bank.questions.filter(({ explanation }) => explanation.en !== question.explanation.en);
    const other = chance.oneOf(others);
    if (other?.explanation.zh === undefined || question.explanation.zh === undefined) return undefined;
    return { explanation: { en: question.explanation.en, zh: other.explanation.zh } };
  }),
  flaw('no explanation', ['explanation'], () => ({ explanation: { en: ' ', zh: ' ' } })),
  flaw('clue from nowhere', ['from-facts'], ({ question, chance }) => {
    if (question.kind !== 'clues') return undefined;
    const at = chance.below(question.clues.length);
    const invented = { en: 'Penguins applauded loudly near Reykjavik.', zh: '企鹅在冰岛鼓掌欢呼。' };
    return { clues: question.clues.map((clue, index) => (index === at ? invented : clue)) };
  }),
  {
    name: 'shared title without its year',
    rules: ['title-year'],
    plant: ({ question, bank }) => {
      const film = bank.films.find(({ id }) => id === question.film);
      if (!film || !question.stem.en.includes(film.title.en)) return undefined;
      const bare = stemWith(question, '', '').stem;
      const stem = {
        ...bare,
        en: bare.en.replaceAll(/ ?\(\d{4}\)/g, ''),
        zh: bare.zh?.replaceAll(/（\d{4}）/g, ''),
      };
      const twin = { ...film, id: `${film.id}-again`, year: film.year + 20 };
      return { instead: [{ ...question, stem }], films: [...bank.films, twin] };
    },
  },
];

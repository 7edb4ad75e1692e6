import { trueAnswers } from '../../../facts/book.ts';
import { plainNamesOf, plainText } from '../../../facts/names.ts';
import { candidateOf } from '../../candidate.ts';
import { entitiesBehind } from '../../checks/answers.ts';
import { answerTexts, distractorsOf, keysOf } from '../../checks/parts.ts';
import { asksOf } from '../../templates/index.ts';
import { type Flaw, chosen, factBehind, flaw, insteadOfWrong, keyEntity } from '../flaw.ts';

const ALSO_TRUE = ['no-also-true', 'one-key'];

/** Flaws in what is right and what is wrong. */
export const ANSWER_FLAWS: readonly Flaw[] = [
  flaw('wrong key', ['one-key'], ({ question, chance }) => {
    if (question.kind === 'truth') return { key: question.key === 'true' ? 'false' : 'true' };
    const wrong = chance.oneOf(distractorsOf(question));
    if (!wrong) return undefined;
    if (question.kind === 'choice' || question.kind === 'clues') return { key: wrong.id };
    return question.kind === 'select' ? { key: [wrong.id, ...question.key.slice(1)] } : undefined;
  }),
  flaw('typed key of somebody else', ['one-key'], (site) => {
    const { question } = site;
    const known = keyEntity(site);
    if (question.kind !== 'text' || !known) return undefined;
    const { entity, book } = known;
    const others = book.file.entities.filter(({ id, type }) => type === entity.type && id !== entity.id);
    const other = site.chance.oneOf(others);
    return (
      other && { key: candidateOf(other).text, accepts: [other.name.en, other.name.zh ?? other.name.en] }
    );
  }),
  flaw('two right options', ALSO_TRUE, (site) => {
    const { question } = site;
    const known = factBehind(site);
    if (question.kind === 'select' && question.key.length > 2) return { key: question.key.slice(1) };
    const asks = asksOf(question.template);
    if (question.kind !== 'choice' || !known || !asks) return undefined;
    const { fact, book } = known;
    const shown = question.options.flatMap((option) => entitiesBehind(book, option)).map(({ id }) => id);
    const others = [...trueAnswers(book, fact, asks.slot, asks.given)].filter((id) => !shown.includes(id));
    const other = book.entity(site.chance.oneOf(others) ?? '');
    return other && insteadOfWrong(site, candidateOf(other).text);
  }),
  flaw('also true by an alias', ALSO_TRUE, (site) => {
    const alias = site.chance.oneOf(keyEntity(site)?.entity.aliases ?? []);
    return alias === undefined ? undefined : insteadOfWrong(site, { en: alias, zh: alias });
  }),
  flaw('also true by name order', ALSO_TRUE, (site) => {
    const entity = keyEntity(site)?.entity;
    if (entity?.type !== 'person' || !entity.name.en.includes(' ')) return undefined;
    const turned = entity.name.en.split(' ').reverse().join(' ');
    return insteadOfWrong(site, { en: turned, zh: turned });
  }),
  flaw('also true in another script', ALSO_TRUE, (site) => {
    const entity = keyEntity(site)?.entity;
    const written = entity?.original ?? entity?.name.zh;
    if (written === undefined || written === entity?.name.en) return undefined;
    return insteadOfWrong(site, { en: written, zh: `${written}·` });
  }),
  flaw('also true by a disputed claim', ['no-also-true'], (site) => {
    const claims = factBehind(site)?.fact.accounts?.claims ?? [];
    const keys = answerTexts(site.question).map(({ en }) => plainText(en));
    const rivals = claims.filter(({ claim }) => !keys.includes(plainText(claim.en)));
    const rival = site.chance.oneOf(rivals);
    const isOfValue = (asksOf(site.question.template)?.slot ?? 'value') === 'value';
    return rival && isOfValue && site.question.kind === 'choice'
      ? insteadOfWrong(site, rival.claim)
      : undefined;
  }),
  flaw('steps in a wrong order', ['one-key'], ({ question, chance }) => {
    if (question.kind === 'place') return { key: question.key === 0 ? question.line.length : 0 };
    if (question.kind !== 'order') return undefined;
    const at = chance.below(question.key.length - 1);
    const key = [...question.key];
    key.splice(at, 2, key[at + 1] ?? '', key[at] ?? '');
    return { key };
  }),
  flaw('pairs swapped', ['one-key'], ({ question, chance }) => {
    if (question.kind !== 'match') return undefined;
    const [one, other] = chance.shuffled(Object.keys(question.key));
    if (one === undefined || other === undefined) return undefined;
    return { key: { ...question.key, [one]: question.key[other], [other]: question.key[one] } };
  }),
  flaw('two partners for one prompt', ['one-key', 'no-duplicates', 'no-also-true'], (site) => {
    const { question } = site;
    const known = factBehind(site);
    const [spare] = distractorsOf(question);
    if (question.kind !== 'match' || !known || !spare) return undefined;
    const partner = question.options.find(({ id }) => Object.values(question.key).includes(id));
    const [entity] = partner ? entitiesBehind(known.book, partner) : [];
    if (!partner || !entity) return undefined;
    const names = [...entity.aliases, partner.text.en.toLowerCase()];
    const name = site.chance.oneOf(names) ?? partner.text.en;
    const double = { id: spare.id, text: { en: name, zh: name } };
    return { options: question.options.map((option) => (option === spare ? double : option)) };
  }),
  flaw('number off by some', ['one-key'], ({ question, chance }) => {
    if (question.kind !== 'number') return undefined;
    const { least, most } = question.range;
    const off = (1 + chance.below(9)) * (chance.below(2) === 0 ? 1 : -1);
    const key = question.key + off;
    return { key: key > least && key < most ? key : question.key - off };
  }),
  flaw('number in the middle of its range', ['fair-range'], ({ question, chance }) => {
    if (question.kind !== 'number') return undefined;
    const half = 20 + chance.below(30);
    return { range: { least: question.key - half, most: question.key + half, step: 1 } };
  }),
  flaw('nearly every number is right', ['fair-range'], ({ question }) => {
    if (question.kind !== 'number') return undefined;
    const width = question.range.most - question.range.least;
    return { within: width / 3, span: width / 2 };
  }),
  flaw('typed answer accepts somebody else', ['one-key'], (site) => {
    const { question } = site;
    const known = keyEntity(site);
    if (question.kind !== 'text' || !known) return undefined;
    const own = plainNamesOf(known.entity);
    const others = known.book.file.entities.filter(
      ({ type, id, name }) =>
        type === known.entity.type && id !== known.entity.id && !own.includes(plainText(name.en)),
    );
    const other = site.chance.oneOf(others);
    return other && { accepts: [...question.accepts, other.name.en] };
  }),
  flaw('typed answer misses a name', ['one-key'], (site) => {
    const { question } = site;
    if (question.kind !== 'text') return undefined;
    const known = keyEntity(site)?.entity;
    const names = [question.key.en, question.key.zh ?? question.key.en, ...(known?.aliases ?? [])];
    const missing = plainText(site.chance.oneOf(names) ?? question.key.en);
    return {
      accepts: question.accepts.filter((name) => plainText(name) !== missing).concat('Somebody Unheard Of'),
    };
  }),
  flaw('typed answer rejects its own name', ['one-key'], ({ question, chance }) =>
    question.kind === 'text' ? { rejects: [chance.oneOf(question.accepts) ?? question.key.en] } : undefined,
  ),
  flaw('option of another type', ['same-type'], (site) => {
    const question = chosen(site);
    const known = factBehind(site);
    const [key] = question ? keysOf(question) : [];
    if (!known || !key) return undefined;
    const types = entitiesBehind(known.book, key).map(({ type }) => type);
    const others = known.book.file.entities.filter(
      ({ type, id }) => !types.includes(type) && !id.startsWith('job'),
    );
    const other = site.chance.oneOf(others);
    return other && insteadOfWrong(site, candidateOf(other).text);
  }),
  flaw('number among words', ['same-type'], (site) => {
    const question = chosen(site);
    if (!question || question.fixedOrder) return undefined;
    return insteadOfWrong(site, { en: '1987', zh: '1987年' });
  }),
  flaw('filler out of all bounds', ['no-filler'], (site) => {
    const question = chosen(site);
    const [key] = question ? keysOf(question) : [];
    const figure = /^(\d+)( minutes)?$/.exec(key?.text.en ?? '');
    const last = question?.options.at(-1);
    if (!question?.fixedOrder || !figure || !last || last === key) return undefined;
    const far = Number(figure[1]) * 20 + 60;
    const text = { en: `${far}${figure[2] ?? ''}`, zh: `${far}${figure[2] === undefined ? '年' : '分钟'}` };
    return { options: question.options.map((option) => (option === last ? { ...option, text } : option)) };
  }),
];

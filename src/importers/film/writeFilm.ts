import type { Fact } from '../../facts/fact.ts';
import { FACTS_VERSION } from '../../facts/file.ts';
import { sentences } from '../../facts/sheetSentences.ts';
import type { SourceRef } from '../../facts/source.ts';
import { type Notice, notice, type Place } from '../notice.ts';
import type { FactsReading } from '../reading.ts';
import { checkedFacts } from './checkedFacts.ts';
import { CREDITS, creditSentence, ended, listed } from './credits.ts';
import { dateFoils, dayWords, momentOf, numberFoils } from './figures.ts';
import type { FilmDraft, Said, Spot, Told } from './draft.ts';
import { type EntityShelf, idFrom, openEntities } from './entities.ts';

type FactDraft = Omit<Fact, 'sources' | 'with' | 'spoiler' | 'foils' | 'accepts' | 'subject'> &
  Partial<Pick<Fact, 'with' | 'foils' | 'accepts' | 'subject'>>;

/** The film as sentences name it. */
interface FilmName {
  id: string;
  en: string;
  zh: string;
}

/** A film has no more facts than this. */
const MOST_TOLD = 2000;

/**
 * Writes a film that was read as a facts file: ids, entities, and each fact as a sentence in both languages. What the
 * schema of facts refuses is left out with a notice, and the rest comes through.
 */
export function writeFilm(draft: FilmDraft): FactsReading {
  const notices: Notice[] = [];
  const id = `${idFrom(draft.title) ?? 'film'}-${draft.year}`;
  const original = draft.otherTitles.find(
    ({ kind, language }) => kind === 'original' && language.startsWith('zh'),
  );
  const film: FilmName = { id, en: draft.title, zh: `《${original?.text ?? draft.title}》` };
  const shelf = openEntities([id]);
  const sourceId = draft.sources[0].id;
  const facts: Fact[] = [];
  const places = new Map<string, Place>();
  const ids = new Set<string>();
  const add = ({ at, place, source = sourceId }: Spot, { subject = id, ...fact }: FactDraft) => {
    const sources: SourceRef[] = [{ id: source, at }];
    const same = facts.find((one) => isSameStatement(one, { ...fact, subject }));
    if (same) {
      if (!same.sources.some((ref) => ref.id === source)) same.sources.push(...sources);
      return;
    }
    const freeId = freeAmong(ids, fact.id);
    ids.add(freeId);
    places.set(freeId, place);
    facts.push({ with: {}, spoiler: false, foils: [], accepts: [], ...fact, id: freeId, subject, sources });
  };
  if (draft.yearSpot) {
    add(draft.yearSpot, {
      id: 'year',
      topic: 'release',
      relation: 'year',
      value: { number: draft.year, unit: 'year' },
      statement: sentences.year(draft.title, String(draft.year)),
      centrality: 0.6,
    });
  }
  if (draft.told.length > MOST_TOLD)
    notices.push(notice('too-many', {}, { count: draft.told.length, most: MOST_TOLD }));
  const told = draft.told.slice(0, MOST_TOLD);
  for (const one of told) for (const fact of factsOf(one, film, shelf, told)) add(one, fact);
  for (const fact of editions(told, film, shelf)) add(fact.spot, fact.fact);

  const titleRef = (spot: Spot): SourceRef[] => [{ id: spot.source ?? sourceId, at: spot.at }];
  return checkedFacts(
    {
      format: 'reel-quiz/facts',
      version: FACTS_VERSION,
      film: {
        id,
        year: draft.year,
        titles: [
          { text: draft.title, language: 'en', kind: 'display', sources: titleRef(draft.titleSpot) },
          ...draft.otherTitles.map(({ text, language, kind, ...spot }) => ({
            text,
            language,
            kind,
            sources: titleRef(spot),
          })),
        ],
      },
      sources: draft.sources.filter(
        (source, index) =>
          index === 0 || facts.some((fact) => fact.sources.some((ref) => ref.id === source.id)),
      ),
      entities: shelf.all(),
      facts,
    },
    places,
    notices,
  );
}

function factsOf(told: Told, film: FilmName, shelf: EntityShelf, all: readonly Told[]): FactDraft[] {
  switch (told.what) {
    case 'credit':
      return told.names.length === 0 ? [] : [creditFact(told, film, shelf)];
    case 'author': {
      const book = shelf.idOf('book', told.book);
      const people = told.names.map((name) => shelf.idOf('person', name));
      const names = listed(people.map((id) => shelf.wordsOf(id)));
      const title = shelf.wordsOf(book);
      return people.length === 0
        ? []
        : [
            {
              id: told.isNovel ? 'novelist' : 'original-author',
              topic: 'production',
              relation: told.isNovel ? 'novelist' : 'original-author',
              value: valueOf(people),
              with: { book },
              statement: {
                en: ended(`The author of ${title.en}, on which ${film.en} is based, is ${names.en}.`),
                zh: `${film.zh}的原作${title.zh ?? title.en}的作者是${names.zh}。`,
              },
              centrality: 0.4,
            },
          ];
    }
    case 'plays': {
      const actor = shelf.idOf('person', told.actor);
      const character = shelf.idOf('character', told.character);
      const [who, part] = [shelf.wordsOf(actor), shelf.wordsOf(character)];
      return [
        {
          id: `cast-${actor}`,
          topic: 'cast',
          subject: actor,
          relation: 'plays',
          value: { entity: character },
          statement: {
            en: ended(`${who.en} plays ${part.en} in ${film.en}.`),
            zh: `${who.zh ?? who.en}在${film.zh}中饰演${part.zh ?? part.en}。`,
          },
          centrality: 0.5,
        },
      ];
    }
    case 'release':
      return [releaseFact(told, film, shelf, all)];
    case 'runtime':
      return [
        {
          id: 'runtime',
          topic: 'production',
          relation: 'runtime',
          value: { number: told.minutes, unit: 'minutes' },
          foils: numberFoils(told.minutes, [-25, -15, 15, 30, 45], 1),
          ...(told.edition === undefined ? {} : { qualifier: { en: told.edition, zh: told.edition } }),
          ...(told.edition === undefined
            ? {
                ask: { en: `How long is ${film.en}?`, zh: `${film.zh}片长多少？` },
                claim: { en: `${film.en} runs for {{value}}.`, zh: `${film.zh}片长{{value}}。` },
              }
            : {}),
          statement: {
            en: `${film.en} runs for ${told.minutes} minutes${told.edition === undefined ? '' : ` (${told.edition})`}.`,
            zh: `${film.zh}片长${told.minutes}分钟${told.edition === undefined ? '' : `（${told.edition}）`}。`,
          },
          centrality: 0.4,
        },
      ];
    case 'budget':
    case 'gross': {
      const isBudget = told.what === 'budget';
      return [
        {
          id: told.what,
          topic: isBudget ? 'production' : 'reception',
          relation: told.what,
          value: { text: { en: told.amount, zh: told.amount } },
          statement: {
            en: `The ${isBudget ? 'budget' : 'box office'} of ${film.en}: ${told.amount}.`,
            zh: `${film.zh}的${isBudget ? '制作成本' : '票房'}：${told.amount}。`,
          },
          centrality: 0.2,
        },
      ];
    }
    case 'award':
      return awardFacts(told, film, shelf);
  }
}

function creditFact(
  { relation, names, territory }: Extract<Said, { what: 'credit' }>,
  film: FilmName,
  shelf: EntityShelf,
): FactDraft {
  const { type, topic, centrality, job } = CREDITS[relation];
  const ids = [...new Set(names.map((name) => shelf.idOf(type, name)))];
  const words = ids.map((id) => shelf.phraseOf(id));
  const isWhole = territory === undefined;
  const place = territory && shelf.wordsOf(shelf.idOf('place', territory));
  const sentence = creditSentence(relation, words, film);
  const jobId = `job-${relation}`;
  const first = names[0];
  return {
    id: isWhole ? relation : `${idFrom(territory.name) ?? 'other'}-${relation}`,
    topic,
    // Who distributes a film in one country says nothing of the others.
    relation: isWhole ? relation : `${idFrom(territory.name) ?? 'other'}-${relation}`,
    value: valueOf(ids),
    ...(job ? { with: { job: shelf.add({ id: jobId, type: 'job', name: { ...job } }) } } : {}),
    ...(place ? { qualifier: { en: place.en, zh: place.zh ?? place.en } } : {}),
    ...(job && ids.length === 1 && first ? { accepts: [first.name, ...(first.aliases ?? [])] } : {}),
    statement: place
      ? {
          en: sentence.en.replace(/\.$/, ` (${place.en}).`),
          zh: (sentence.zh ?? sentence.en).replace(/。$/, `（${place.zh ?? place.en}）。`),
        }
      : sentence,
    centrality,
  };
}

const FESTIVAL = /festival|cannes|venice|berlin|sundance|tiff|biff|sxsw|locarno|karlovy|telluride/i;

function releaseFact(
  { date, territory }: Extract<Said, { what: 'release' }>,
  film: FilmName,
  shelf: EntityShelf,
  all: readonly Told[],
): FactDraft {
  const others = all.flatMap((one) => (one.what === 'release' ? [one.date] : []));
  const foils = dateFoils(date, others);
  const day = dayWords(date);
  const isFestival = territory !== undefined && FESTIVAL.test(territory.name);
  const where = territory && shelf.phraseOf(shelf.idOf(isFestival ? 'festival' : 'place', territory));
  const slug = territory && (idFrom(territory.name) ?? 'elsewhere');
  const value = { date };
  const common = { topic: 'release', value, foils, centrality: 0.4 } as const;
  if (territory === undefined || where === undefined || slug === undefined) {
    return {
      ...common,
      id: 'release',
      relation: 'release',
      event: { moment: momentOf(date), words: { en: 'The first release', zh: '首次上映' } },
      ask: { en: `When was ${film.en} first released?`, zh: `${film.zh}哪一天首次上映？` },
      claim: { en: `${film.en} was first released on {{value}}.`, zh: `${film.zh}于{{value}}首次上映。` },
      statement: { en: `${film.en} was first released on ${day.en}.`, zh: `${film.zh}于${day.zh}首次上映。` },
    };
  }
  const { en, zh = en } = where;
  const named = shelf.wordsOf(shelf.idOf(isFestival ? 'festival' : 'place', territory));
  const qualifier = { en: named.en, zh };
  const verb = isFestival ? { en: 'shown at', zh: '放映' } : { en: 'released in', zh: '上映' };
  return {
    ...common,
    id: `${slug}-${isFestival ? 'showing' : 'release'}`,
    relation: `${slug}-${isFestival ? 'showing' : 'release'}`,
    qualifier,
    event: {
      moment: momentOf(date),
      words: isFestival
        ? { en: `The showing at ${en}`, zh: `在${zh}放映` }
        : { en: `The release in ${en}`, zh: `在${zh}上映` },
    },
    ask: { en: `When was ${film.en} ${verb.en} ${en}?`, zh: `${film.zh}哪一天在${zh}${verb.zh}？` },
    claim: {
      en: `${film.en} was ${verb.en} ${en} on {{value}}.`,
      zh: `${film.zh}于{{value}}在${zh}${verb.zh}。`,
    },
    statement: {
      en: `${film.en} was ${verb.en} ${en} on ${day.en}.`,
      zh: `${film.zh}于${day.zh}在${zh}${verb.zh}。`,
    },
  };
}

const RESULTS = {
  listed: { relation: 'listed-for', en: 'was listed for', zh: (prize: string) => `列入${prize}名单` },
  nominated: {
    relation: 'nominated-for',
    en: 'was nominated for',
    zh: (prize: string) => `获得${prize}提名`,
  },
  won: { relation: 'won', en: 'won', zh: (prize: string) => `获得${prize}` },
} as const;

/** To be listed is what questions ask; what came of it is a fact of its own, where the file states it. */
function awardFacts(told: Extract<Said, { what: 'award' }>, film: FilmName, shelf: EntityShelf): FactDraft[] {
  const body = shelf.idOf('award-body', told.body);
  const category = shelf.idOf('award-category', told.category);
  const subject = told.who ? shelf.idOf('person', told.who) : film.id;
  const [bodyWords, words] = [shelf.wordsOf(body), shelf.wordsOf(category)];
  const person = told.who && shelf.wordsOf(subject);
  const who = person ?? film;
  const bodyPhrase = shelf.phraseOf(body).en;
  const prize = `${bodyWords.zh ?? bodyWords.en}${words.zh ?? words.en}`;
  const outcomes = [RESULTS.listed, ...(told.result === undefined ? [] : [RESULTS[told.result]])];
  return outcomes.map(({ relation, en, zh }) => ({
    id: `${relation}-${body}-${category}${told.who ? `-${subject}` : ''}`.slice(0, LONGEST_FACT_ID),
    topic: 'awards',
    subject,
    relation,
    value: { entity: category },
    with: { body },
    ...(told.doubt ? { override: { status: 'attributed' as const, why: told.doubt } } : {}),
    statement: {
      en: ended(`${who.en} ${en} ${words.en} at ${bodyPhrase}${told.who ? ` for ${film.en}` : ''}.`),
      zh: `${who.zh ?? who.en}${told.who ? `凭${film.zh}` : ''}${zh(prize)}。`,
    },
    centrality: told.result === 'won' ? 0.5 : 0.4,
  }));
}

const LONGEST_FACT_ID = 150;

/** At which of its ceremonies a body listed the film, for each body of which the file names one only. */
function editions(
  told: readonly Told[],
  film: FilmName,
  shelf: EntityShelf,
): { spot: Spot; fact: FactDraft }[] {
  const awards = told.filter((one): one is Extract<Told, { what: 'award' }> => one.what === 'award');
  const byBody = Map.groupBy(awards, ({ body }) => shelf.idOf('award-body', body));
  return [...byBody].flatMap(([body, rows]) => {
    const numbers = new Set(rows.flatMap(({ edition }) => edition ?? []));
    const [edition] = numbers;
    const spot = rows.find((row) => row.edition === edition);
    if (edition === undefined || numbers.size > 1 || !spot) return [];
    const words = shelf.wordsOf(body);
    const zh = words.zh ?? words.en;
    const phrase = shelf.phraseOf(body).en;
    return [
      {
        spot,
        fact: {
          id: `edition-${body}`,
          topic: 'awards',
          subject: body,
          relation: 'edition',
          value: { number: edition, unit: 'edition' },
          foils: numberFoils(edition, [-10, -5, 5, 10], 1),
          ...(spot.doubt ? { override: { status: 'attributed' as const, why: spot.doubt } } : {}),
          ask: { en: `Which edition of ${phrase} listed ${film.en}?`, zh: `${film.zh}列在第几届${zh}？` },
          statement: {
            en: `${film.en} was listed at edition ${edition} of ${phrase}.`,
            zh: `${film.zh}列入第${edition}届${zh}。`,
          },
          centrality: 0.1,
        },
      },
    ];
  });
}

function valueOf(ids: readonly string[]): Fact['value'] {
  return ids.length > 1 ? { entities: [...ids] } : { entity: ids[0] ?? '' };
}

function isSameStatement(
  fact: Fact,
  other:
    | Pick<Fact, 'subject' | 'relation' | 'value' | 'with'>
    | (Omit<FactDraft, 'subject'> & { subject: string }),
): boolean {
  return (
    fact.subject === other.subject &&
    fact.relation === other.relation &&
    JSON.stringify([fact.value, fact.with]) === JSON.stringify([other.value, other.with ?? {}])
  );
}

function freeAmong(taken: ReadonlySet<string>, id: string): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

import type { Draft, DraftQuestion, Looked } from '../../contract/libraryApi.ts';
import { openFacts } from '../../facts/book.ts';
import type { FactsFile } from '../../facts/file.ts';
import { disputeOf, standingOf } from '../../facts/standing.ts';
import type { LocalText } from '../../facts/text.ts';
import type { Bank } from '../../quiz/bank.ts';
import type { FilmCard, Question } from '../../quiz/question.ts';
import { typedValue } from './applyChange.ts';
import type { OpenDraft } from './draft.ts';

/** So much of a draft is sent to the page at once. */
const MOST_FACTS = 1500;
const MOST_NOTICES = 400;

/**
 * What the page shows of a draft.
 * @param isKnown whether there is a bank of this id already
 * @param replaces the bank of the app whose place the questions of a film take
 */
export function draftView(
  id: string,
  draft: OpenDraft,
  looked: Looked,
  { isKnown, replaces }: { isKnown: (bank: string) => boolean; replaces: (film: string) => string | null },
): Draft {
  const films = draft.films();
  const banks = draft.banks();
  const facts = films.flatMap((film) => {
    const book = openFacts(film.all);
    return film.all.facts.map((fact) => {
      const value = typedValue(book, fact.value);
      return {
        film: film.id,
        id: fact.id,
        topic: fact.topic,
        relation: fact.relation,
        statement: fact.statement,
        value: value.text,
        valueKind: value.kind,
        sources: book.cite(fact.sources),
        place: film.places.get(fact.id) ?? null,
        status: standingOf(book, fact).status,
        dropped: film.dropped.has(fact.id),
        edited: film.edited.has(fact.id),
      };
    });
  });
  const notices = [
    ...draft.files.flatMap(({ name, reading }) => reading.notices.map((one) => ({ file: name, ...one }))),
    ...films.flatMap((film) => film.notices.map((one) => ({ file: film.id, ...one }))),
  ];
  // What can be mended comes first.
  const inOrder = [
    ...notices.filter(({ level }) => level === 'left-out'),
    ...notices.filter(({ level }) => level !== 'left-out'),
  ];
  return {
    draft: id,
    files: draft.files.map(({ name, reading }) => ({ name, kind: reading.kind ?? null })),
    parts: [
      ...films.map((film) => ({
        kind: 'facts' as const,
        id: film.id,
        film: cardOf(film.facts),
        count: film.facts.facts.length,
        known: film.known,
        replaces: replaces(film.id),
      })),
      ...banks.map((bank) => ({
        kind: 'bank' as const,
        id: bank.id,
        film: bank.films[0] ?? null,
        count: bank.questions.length,
        known: isKnown(bank.id),
        replaces: null,
      })),
    ],
    facts: facts.slice(0, MOST_FACTS),
    factsTotal: facts.length,
    disputes: films.flatMap((film) => {
      const book = openFacts(film.all);
      return film.disputes.flatMap(({ fact, settled }) => {
        const found = book.fact(fact);
        const dispute = found && disputeOf(book, found);
        if (!dispute) return [];
        const claims = dispute.claims.map(({ claim, sources }) => ({ claim, sources: book.cite(sources) }));
        return [{ film: film.id, fact, about: dispute.about, claims, settled }];
      });
    }),
    proposals: films.flatMap((film) =>
      film.proposals.map(({ proposal: { ids, names, type, why }, decided }) => ({
        film: film.id,
        ids: [...ids] as [string, string],
        names: [...names] as [LocalText, LocalText],
        type,
        why,
        decided,
      })),
    ),
    notices: inOrder.slice(0, MOST_NOTICES),
    noticesTotal: notices.length,
    assumed: draft.files.flatMap(({ reading }) => reading.assumed),
    tables: draft.files.flatMap(({ reading: { table } }, file) =>
      table
        ? [
            {
              file,
              heads: [...table.heads],
              columns: Object.fromEntries(Object.entries(table.columns).map(([name, at]) => [name, [...at]])),
              sample: table.sample.map((row) => [...row]),
            },
          ]
        : [],
    ),
    sources: films.flatMap((film) =>
      film.all.sources.map(({ id: source, title }) => ({ film: film.id, id: source, title })),
    ),
    looked,
  };
}

function cardOf({ film }: FactsFile): FilmCard {
  const display = film.titles.find(({ kind }) => kind === 'display')?.text ?? film.id;
  const original = film.titles.find(({ kind }) => kind === 'original');
  return {
    id: film.id,
    title: { en: display, ...(original?.language === 'zh' ? { zh: original.text } : {}) },
    ...(original ? { originalTitle: original.text } : {}),
    year: film.year,
  };
}

/** The questions of a part as the page shows them. */
export function draftQuestions(part: string, bank: Bank, most: number): DraftQuestion[] {
  return bank.questions.slice(0, most).map((question) => ({
    id: question.id,
    part,
    topic: question.topic,
    kind: question.kind,
    standing: question.standing,
    stem: question.stem,
    answer: answerOf(question),
    explanation: question.explanation,
    sources: question.sources,
  }));
}

/** What is right, in both languages. */
function answerOf(question: Question): LocalText {
  const inLanguage = (say: (text: LocalText) => string): string => {
    const named = (options: readonly { id: string; text: LocalText }[], id: string | undefined) => {
      const found = options.find((option) => option.id === id);
      return found ? say(found.text) : '';
    };
    switch (question.kind) {
      case 'choice':
      case 'truth':
      case 'clues':
        return named(question.options, question.key);
      case 'select':
      case 'order':
        return question.key
          .map((key) => named(question.options, key))
          .join(question.kind === 'order' ? ' → ' : '; ');
      case 'match':
        return question.prompts
          .map(({ id, text }) => `${say(text)} – ${named(question.options, question.key[id])}`)
          .join('; ');
      case 'number':
        return String(question.key);
      case 'text':
        return say(question.key);
      case 'place':
        return question.line
          .toSpliced(question.key, 0, question.card)
          .map(({ text }) => say(text))
          .join(' → ');
    }
  };
  return { en: inLanguage(({ en }) => en) || '–', zh: inLanguage(({ en, zh }) => zh ?? en) || '–' };
}

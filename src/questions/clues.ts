import { type FactBook, fillersOf } from '../facts/book.ts';
import type { Entity, EntityType } from '../facts/entity.ts';
import type { Fact } from '../facts/fact.ts';
import { plainNamesOf, plainText } from '../facts/names.ts';
import type { LocalText } from '../facts/text.ts';
import type { Topic } from '../facts/topic.ts';
import { candidateOf, candidatesOf } from './candidate.ts';
import { groupsOf } from './groups.ts';
import { askable } from './template.ts';
import { canSay, sayInTurn } from './wording.ts';

const LEAST_CLUES = 3;
const MOST_CLUES = 5;

/** A fact and what it says of the answer without naming it. */
interface Lead {
  fact: Fact;
  clue: LocalText;
}

/** What leads to one answer. */
interface Trail {
  answer: Entity;
  /** Whose word it is, where it is one source's. */
  speaker?: string;
  spoiler: boolean;
  /** The least telling clue first. */
  leads: Lead[];
}

/** What is looked for. */
interface Search {
  topic: Topic;
  type: EntityType;
  /** The film's title, for clues that name it. */
  film: LocalText;
}

/**
 * Finds the entities of a type to which enough facts of a topic lead, each by the words for its relation: under
 * `<topic>.clue` where the answer is its subject, under `<topic>.clueBeside` where it stands elsewhere in the fact.
 * No clue holds a name of the answer, and those on what everybody knows stand last. What gives the story away makes
 * trails of its own.
 */
export function trailsTo(book: FactBook, { topic, type, film }: Search): Trail[] {
  const facts = askable(book).filter((fact) => fact.topic === topic);
  const answers = book.file.entities.filter((entity) => entity.type === type && !entity.pool);
  return answers.flatMap((answer) => {
    const leading = facts.filter((fact) => clueTo(book, answer, fact, film, 0) !== undefined);
    return groupsOf(book, leading).flatMap(({ speaker, own, also }) =>
      [false, true].flatMap((spoiler): Trail[] => {
        const ranked = [...own, ...also]
          .filter((fact) => fact.spoiler === spoiler)
          .sort((a, b) => a.centrality - b.centrality)
          .slice(-MOST_CLUES);
        const leads = ranked.flatMap((fact, turn): Lead[] => {
          const clue = clueTo(book, answer, fact, film, turn);
          return clue ? [{ fact, clue }] : [];
        });
        const isOwn = leads.some(({ fact }) => own.includes(fact));
        if (!isOwn || leads.length < LEAST_CLUES) return [];
        return [{ answer, ...(speaker === undefined ? {} : { speaker }), spoiler, leads }];
      }),
    );
  });
}

/** What a fact says of an answer, in one of the wordings for its relation; nothing when it would name the answer. */
function clueTo(
  book: FactBook,
  answer: Entity,
  fact: Fact,
  film: LocalText,
  turn: number,
): LocalText | undefined {
  const [value] = candidatesOf(book, fact.value);
  const isSubject = fact.subject === answer.id;
  const elsewhere = [...fillersOf({ ...fact, accounts: undefined }, 'value'), ...Object.values(fact.with)];
  const wording = `${fact.topic}.${isSubject ? 'clue' : 'clueBeside'}.${fact.relation}`;
  if (!value || !canSay(wording) || (!isSubject && !elsewhere.includes(answer.id))) return undefined;
  const subject = book.entity(fact.subject);
  const places = { film, value: value.phrase, subject: subject ? candidateOf(subject).phrase : film };
  const clue = sayInTurn(turn, wording, places);
  return names(clue, answer) ? undefined : clue;
}

function names({ en, zh }: LocalText, answer: Entity): boolean {
  const english = ` ${plainText(en)} `;
  const chinese = plainText(zh ?? '');
  return plainNamesOf(answer).some(
    (name) => english.includes(` ${name} `) || (/\p{Script=Han}/u.test(name) && chinese.includes(name)),
  );
}

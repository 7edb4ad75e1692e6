import isEqual from 'fast-deep-equal';
import type { EveningSeen, HostChange, HostView, StageChange, StageView } from '../../../contract/evening.ts';

/** What is other in a view of an evening than in an earlier one for the same screen. */
export function changeOf(before: HostView | StageView, after: HostView | StageView): EveningSeen {
  if (before.as === 'host' && after.as === 'host') return hostChange(before, after);
  if (before.as === 'stage' && after.as === 'stage') return stageChange(before, after);
  return after;
}

function hostChange(before: HostView, after: HostView): HostChange {
  const { players, standings, question, ...fields } = after;
  const was = parts(before.question);
  const { asked, answers } = parts(question);
  return {
    as: 'host-change',
    ...heading(before, after),
    fields: changedFields(before, fields),
    ...(!isEqual(was.asked, asked) && { question: asked }),
    answers: changedRows(was.answers, answers, ({ player }) => player),
    players: changedRows(before.players, players, ({ id }) => id),
    standings: changedRows(before.standings, standings, ({ entrant }) => entrant),
  };
}

function stageChange(before: StageView, after: StageView): StageChange {
  const { players, standings, ...fields } = after;
  return {
    as: 'stage-change',
    ...heading(before, after),
    fields: changedFields(before, fields),
    players: changedRows(before.players, players, ({ id }) => id),
    standings: changedRows(before.standings, standings, ({ entrant }) => entrant),
  };
}

function heading({ revision: since }: HostView | StageView, after: HostView | StageView) {
  const { evening, revision, clock } = after;
  return { evening, since, revision, clock };
}

/** A question without its answers, and those. */
function parts(question: HostView['question']) {
  if (!question) return { asked: null, answers: [] };
  const { answers, ...asked } = question;
  return { asked, answers };
}

/** Said by every change by itself. */
const SAID = ['as', 'evening', 'revision', 'clock'];

function changedFields<View extends object>(before: View, after: Partial<View>): Partial<View> {
  const was = new Map(Object.entries(before));
  const other = Object.entries(after).filter(
    ([field, value]) => !SAID.includes(field) && !isEqual(was.get(field), value),
  );
  return Object.fromEntries(other) as Partial<View>;
}

/** Where rows went, or stand in another order, all of them are said. */
function changedRows<Row>(
  before: readonly Row[],
  after: Row[],
  idOf: (row: Row) => string,
): { all: boolean; rows: Row[] } {
  const stay = before.every((row, at) => {
    const now = after[at];
    return now !== undefined && idOf(now) === idOf(row);
  });
  if (!stay) return { all: true, rows: after };
  return { all: false, rows: after.filter((row, at) => !isEqual(before[at], row)) };
}

import type { HostChange, HostView, StageChange, StageView } from './evening.ts';

/** A long list by what is other in it. */
interface Rows<Row> {
  all: boolean;
  rows: Row[];
}

/** Lays a change over the view that it was made for; undefined when it was made for another. */
export function changedHostView(view: HostView, change: HostChange): HostView | undefined {
  if (!isFor(view, change)) return undefined;
  const { fields, question, answers, players, standings } = change;
  const before = view.question?.answers ?? [];
  const asked = question === undefined ? view.question : question;
  return {
    ...view,
    ...given(fields),
    revision: change.revision,
    clock: change.clock,
    question: asked && { ...asked, answers: changedRows(before, answers, ({ player }) => player) },
    players: changedRows(view.players, players, ({ id }) => id),
    standings: changedRows(view.standings, standings, ({ entrant }) => entrant),
  };
}

/** The same for the big screen. */
export function changedStageView(view: StageView, change: StageChange): StageView | undefined {
  if (!isFor(view, change)) return undefined;
  const { fields, players, standings } = change;
  return {
    ...view,
    ...given(fields),
    revision: change.revision,
    clock: change.clock,
    players: changedRows(view.players, players, ({ id }) => id),
    standings: changedRows(view.standings, standings, ({ entrant }) => entrant),
  };
}

function isFor(view: HostView | StageView, { evening, since }: HostChange | StageChange): boolean {
  return view.evening === evening && view.revision === since;
}

/** Rows that are as they were stay the very same, and the list does when all are. */
function changedRows<Row>(before: Row[], { all, rows }: Rows<Row>, idOf: (row: Row) => string): Row[] {
  if (all) return rows;
  if (rows.length === 0) return before;
  const changed = new Map(rows.map((row) => [idOf(row), row]));
  const kept = before.map((row) => {
    const other = changed.get(idOf(row));
    changed.delete(idOf(row));
    return other ?? row;
  });
  return [...kept, ...changed.values()];
}

/** The fields that are there. */
function given<Fields extends object>(
  fields: Fields,
): { [F in keyof Fields]-?: Exclude<Fields[F], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [F in keyof Fields]-?: Exclude<Fields[F], undefined>;
  };
}

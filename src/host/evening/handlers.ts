import { randomInt, randomUUID } from 'node:crypto';
import type { HandlersOf } from '../../contract/call.ts';
import type { EveningSummary, eveningApi } from '../../contract/evening.ts';
import { failed, ok, type Result } from '../../contract/result.ts';
import type { EveningEvent } from '../../quiz/evening/events.ts';
import type { BankLibrary } from '../library/library.ts';
import type { Records } from '../records/records.ts';
import type { RoomEvening } from '../room/roomEvening.ts';
import { writeExport } from '../statistics/exportRecords.ts';
import { eventOf } from './commands.ts';
import { drawEvening } from './drawEvening.ts';
import { askedIds, discardEvening, forgetAsked, listEvenings, type ListedEvening } from './eveningStore.ts';
import { keepEvenings, unknownEvening } from './evenings.ts';
import { exportEvening } from './exportEvening.ts';
import type { Happened } from './liveEvening.ts';
import { deletePlan, findPlan, listPlans, planPlayed, savePlan } from './planStore.ts';
import { roomOfEvening } from './roomOfEvening.ts';
import { seasonOf } from './season.ts';

/** What the evenings need of the host. */
export interface EveningHostPorts {
  records: Records;
  library: Pick<BankLibrary, 'read'>;
  /** The ids of the questions out of play. */
  flagged: () => ReadonlySet<string>;
  chooseFile?: ((suggestedName: string) => Promise<string | null>) | undefined;
}

/** The game nights of a host. */
export interface EveningHost {
  handlers: HandlersOf<typeof eveningApi>;
  /** What the server of the phones sees of an evening in play; undefined when it is not. */
  room: (evening: string) => RoomEvening | undefined;
  /** Leaves every evening, as before the records are deleted or closed. */
  leaveAll: () => void;
}

/** Makes the services behind the evenings' table of the contract. */
export function createEveningHost({ records, library, flagged, chooseFile }: EveningHostPorts): EveningHost {
  const evenings = keepEvenings(records);
  const rooms = new WeakMap<object, RoomEvening>();

  const handlers: EveningHost['handlers'] = {
    'plans.list': () => records.use((database) => ok(listPlans(database))),
    'plans.save': ({ plan }) => records.use((database) => ok(savePlan(database, plan, Date.now()))),
    'plans.copy': ({ id, name }) =>
      records.use((database) => {
        const found = findPlan(database, id);
        if (!found) return unknownPlan(id);
        return ok(savePlan(database, { ...found.plan, id: randomUUID(), name }, Date.now()));
      }),
    'plans.delete': ({ id }) =>
      records.use((database) => (deletePlan(database, id) ? ok({}) : unknownPlan(id))),
    'evenings.start': async ({ planId, seed = randomInt(2 ** 32) }) => {
      const drawn = records.use((database) => {
        const found = findPlan(database, planId);
        if (!found) return unknownPlan(planId);
        const { banks } = library.read();
        return drawEvening(found.plan, seed, { banks, flagged: flagged(), asked: askedIds(database) });
      });
      if (!drawn.ok) return drawn;
      const { setup, short } = drawn.value;
      const begun = await evenings.begin(setup);
      if (!begun.ok) return begun;
      return records.use((database) => {
        planPlayed(database, planId, Date.now());
        return ok({ evening: begun.value.live.id, short, hasTieQuestion: setup.tieQuestion !== null });
      });
    },
    'evenings.unfinished': () => {
      evenings.settleAll();
      return records.use((database) => ok(listEvenings(database, 'unfinished').map(summaryOf)));
    },
    'evenings.resume': ({ evening }) => {
      const taken = evenings.take(evening);
      return taken.ok ? ok({ evening }) : taken;
    },
    'evenings.discard': ({ evening }) =>
      records.use((database) => {
        evenings.leave(evening);
        return discardEvening(database, evening, Date.now()) ? ok({}) : unknownEvening(evening);
      }),
    'evenings.watch': async ({ evening, since, as }) => {
      const taken = evenings.take(evening);
      if (!taken.ok) return taken;
      const view = await taken.value.watching.watch(since, as);
      await breath();
      return ok(view);
    },
    'evenings.question': ({ evening, index }) => {
      const taken = evenings.take(evening);
      if (!taken.ok) return taken;
      const question = taken.value.live.question(index);
      return question ? ok(question) : refusal('wrong-question');
    },
    'evenings.act': async ({ evening, command }) => {
      const at = performance.now();
      const taken = evenings.take(evening);
      if (!taken.ok) return taken;
      const { live } = taken.value;
      const event = eventOf(live, command, at);
      if (!event) return refusal('not-now');
      const outcome = await live.happen(event);
      if (!outcome.ok) return notHappened(outcome);
      return ok({ revision: live.revision(), added: addedBy(event) });
    },
    'evenings.export': ({ evening, format }) => {
      const taken = evenings.take(evening);
      if (!taken.ok) return taken;
      const { live } = taken.value;
      return ok(exportEvening(live.stored(), live.log(), format));
    },
    'evenings.exportFile': async ({ evening, format }) => {
      if (!chooseFile) return ok({ outcome: 'no-dialog' });
      const taken = evenings.take(evening);
      if (!taken.ok) return taken;
      const { live } = taken.value;
      const { name, text } = exportEvening(live.stored(), live.log(), format);
      const file = await chooseFile(name);
      if (file === null) return ok({ outcome: 'cancelled' });
      return writeExport(file, () => ok({ text, next: null }));
    },
    'evenings.history': () =>
      records.use((database) => {
        const finished = listEvenings(database, 'finished');
        const season = seasonOf(finished.toReversed().map(({ results }) => results));
        return ok({ evenings: finished.map(summaryOf), season });
      }),
    'club.memory': () => records.use((database) => ok({ asked: askedIds(database).size })),
    'club.forget': () =>
      records.use((database) => {
        forgetAsked(database);
        return ok({});
      }),
  };

  return {
    handlers,
    room(evening) {
      const live = evenings.inPlay(evening);
      if (!live) return undefined;
      const room = rooms.get(live) ?? roomOfEvening(live);
      rooms.set(live, room);
      return room;
    },
    leaveAll: evenings.leaveAll,
  };
}

/** A view of a thousand players takes its time to make, to check and to send: what phones say comes in between. */
const breath = (): Promise<void> => new Promise((done) => setImmediate(done));

const addedBy = (event: EveningEvent): string | null => {
  if (event.type === 'player-added') return event.player;
  return event.type === 'team-added' ? event.team : null;
};

function notHappened(outcome: Happened & { ok: false }): Result<never> {
  return 'problem' in outcome ? { ok: false, problem: outcome.problem } : refusal(outcome.refusal);
}

const refusal = (word: string): Result<never> =>
  failed('evening-refused', `That can't be done now: ${word}.`, { refusal: word });

const unknownPlan = (id: string): Result<never> =>
  failed('plan-unknown', `There is no plan ${id} (any more). Make another.`, { id });

function summaryOf({ id, startedAt, finishedAt, results }: ListedEvening): EveningSummary {
  const { name, planId, players, teams, revealed, questions, standings } = results;
  return {
    evening: id,
    name,
    planId,
    startedAt,
    finishedAt,
    players,
    teams,
    revealed,
    questions,
    podium: standings
      .filter(({ rank }) => rank <= 3)
      .map(({ name: who, points, rank }) => ({ name: who, points, rank })),
  };
}

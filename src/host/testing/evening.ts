import type { EveningCommand, eveningApi, HostView, StageView } from '../../contract/evening.ts';
import { eveningApi as table } from '../../contract/evening.ts';
import { clientOf, type ApiOf } from '../../contract/call.ts';
import { aPlan } from '../../quiz/evening/testing.ts';
import type { EveningPlan, RoundPlan } from '../../quiz/evening/plan.ts';
import type { RoomEvening } from '../room/roomEvening.ts';
import type { Host } from '../host.ts';
import { value } from './value.ts';

/** An evening that a test plays: the host's desk, the stage and the phones. */
export interface TestEvening {
  id: string;
  call: ApiOf<typeof eveningApi>;
  room: RoomEvening;
  /** Does something, and throws the problem when it can't be. */
  act: (command: EveningCommand) => Promise<{ revision: number; added: string | null }>;
  host: () => Promise<HostView>;
  stage: () => Promise<StageView>;
  /** Goes on until a phase is reached. */
  until: (phase: HostView['phase']) => Promise<void>;
  /** What everybody has by now, by name. */
  points: () => Promise<Record<string, number>>;
  /** The id of a player; throws when nobody has the name. */
  idOf: (name: string) => Promise<string>;
}

/** Plans and begins an evening over the bank "small", or the banks that the rounds name. */
export async function beginEvening(
  host: Host,
  plan: Partial<Omit<EveningPlan, 'rounds'>> = {},
  rounds: readonly Partial<RoundPlan>[] = [{}],
): Promise<TestEvening> {
  const call = clientOf(table, host.call);
  const kept = value(await call('plans.save', { plan: aPlan(plan, rounds) }));
  const { evening } = value(await call('evenings.start', { planId: kept.plan.id, seed: 7 }));
  return resumeEvening(host, evening);
}

/** Takes up an evening that is there. */
export async function resumeEvening(host: Host, id: string): Promise<TestEvening> {
  const call = clientOf(table, host.call);
  value(await call('evenings.resume', { evening: id }));
  const room = host.eveningRoom(id);
  if (!room) throw new Error('the evening is not in play');
  const act: TestEvening['act'] = async (command) =>
    value(await call('evenings.act', { evening: id, command }));
  const view = async (as: 'host' | 'stage') =>
    value(await call('evenings.watch', { evening: id, since: -1, as }));
  const hostView = async (): Promise<HostView> => {
    const seen = await view('host');
    if (seen.as !== 'host') throw new Error('another view');
    return seen;
  };
  return {
    id,
    call,
    room,
    act,
    host: hostView,
    async stage() {
      const seen = await view('stage');
      if (seen.as !== 'stage') throw new Error('another view');
      return seen;
    },
    async until(phase) {
      for (let steps = 0; (await hostView()).phase !== phase; steps++) {
        if (steps > 100) throw new Error(`the evening never comes to ${phase}`);
        await act({ do: 'next' });
      }
    },
    points: async () =>
      Object.fromEntries((await hostView()).players.map(({ name, points }) => [name, points])),
    async idOf(name) {
      const found = (await hostView()).players.find((player) => player.name === name);
      if (!found) throw new Error(`nobody is called ${name}`);
      return found.id;
    },
  };
}

/** A player on a phone; throws when they can't come in. */
export async function joinRoom(
  { room }: TestEvening,
  name: string,
  team: string | null = null,
): Promise<string> {
  const joined = await room.join({ name, team });
  if (!joined.ok) throw new Error(joined.refusal);
  return joined.value.player;
}

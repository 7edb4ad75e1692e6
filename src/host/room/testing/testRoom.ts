import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ApiOf, clientOf } from '../../../contract/call.ts';
import { roomApi, type RoomView } from '../../../contract/roomApi.ts';
import { TOPICS } from '../../../facts/topic.ts';
import type { Bank } from '../../../quiz/bank.ts';
import type { EveningLog } from '../../../quiz/evening/log.ts';
import type { EveningPlan, RoundPlan } from '../../../quiz/evening/plan.ts';
import type { EveningSetup } from '../../../quiz/evening/setup.ts';
import type { Host, HostOptions } from '../../host.ts';
import { freshFolder, testHost, writeFiles } from '../../testing/bank.ts';
import { beginEvening, resumeEvening, type TestEvening } from '../../testing/evening.ts';
import { eveningOnDisk } from '../../testing/eveningOnDisk.ts';
import { value } from '../../testing/value.ts';

export interface TestRoomOptions {
  /** Banks of the player's own, beside the one called "small"; each round of the plan names those it asks from. */
  banks?: readonly Bank[];
  plan?: Partial<Omit<EveningPlan, 'rounds'>>;
  rounds?: readonly Partial<RoundPlan>[];
  /** Players at the host's keyboard, who never answer: without them a question closes once all phones have answered. */
  seated?: readonly string[];
  /** The built page for phones; a page that says nothing without it. */
  page?: string;
  limits?: HostOptions['roomLimits'];
}

/** A host with an evening and an open room, and what tests want to know of them. */
export interface TestRoom {
  host: Host;
  evening: TestEvening;
  /** The room as it was opened. */
  room: RoomView;
  call: ApiOf<typeof roomApi>;
  /** The room as it is now. */
  now: () => Promise<RoomView>;
  /** The players whose phones are in touch, by name. */
  connected: () => Promise<string[]>;
  /** What is on disk of the evening now. */
  onDisk: () => { setup: EveningSetup; log: EveningLog };
  folder: string;
  /** Ends the host as a new start of the app does, and takes the evening up again with its room. */
  restart: () => Promise<void>;
  close: () => Promise<void>;
}

const OWN = '127.0.0.1';

/** A round of one question from each of these banks, worth 1,000 points whenever it is answered. */
export const roundsOf = (banks: readonly Bank[]): Partial<RoundPlan>[] =>
  banks.map(({ id }) => ({ title: `Reel of ${id}`, bankIds: [id], questions: 1 }));

/** Begins an evening on a host of its own, and opens its room on loopback. */
export async function openTestRoom(options: TestRoomOptions = {}): Promise<TestRoom> {
  const { banks = [], plan, rounds = roundsOf(banks), seated = [], limits } = options;
  const asked = rounds.length > 0 ? rounds : [{}];
  const folder = freshFolder();
  const page = options.page ?? join(folder, 'page');
  if (options.page === undefined) writeFiles(page, PAGE);
  mkdirSync(join(folder, 'banks'));
  for (const bank of banks) writeFileSync(join(folder, 'banks', `${bank.id}.json`), JSON.stringify(bank));
  const start = (): Host => testHost(folder, {}, { phonePage: page, ...(limits && { roomLimits: limits }) });
  const openRoom = async (host: Host, evening: string): Promise<RoomView> =>
    value(await clientOf(roomApi, host.call)('room.open', { evening, address: OWN, port: 0 }));

  let host = start();
  // Options come when the test goes on, and not before.
  let evening = await beginEvening(
    host,
    { readMs: 60_000, ...plan },
    asked.map((round) => ({ topics: [...TOPICS], secondsPerQuestion: 120, scoring: 'flat', ...round })),
  );
  for (const name of seated) await evening.act({ do: 'add-player', name, team: null, way: 'key' });
  let room = await openRoom(host, evening.id);
  const stop = async (): Promise<void> => {
    value(await clientOf(roomApi, host.call)('room.close', {}));
    host.close();
  };

  return {
    get host() {
      return host;
    },
    get evening() {
      return evening;
    },
    get room() {
      return room;
    },
    call: (method, request) => clientOf(roomApi, host.call)(method, request),
    async now() {
      const { room: is } = value(await clientOf(roomApi, host.call)('room.state', {}));
      if (!is) throw new Error('the room is closed');
      return is;
    },
    connected: async () =>
      (await evening.host()).players.flatMap(({ name, connected }) => (connected === true ? [name] : [])),
    onDisk: () => eveningOnDisk(folder, evening.id),
    folder,
    restart: async () => {
      await stop();
      host = start();
      evening = await resumeEvening(host, evening.id);
      room = await openRoom(host, evening.id);
    },
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const PAGE = {
  'index.html': '<!doctype html><title>Phone</title>',
  'test.html': '<!doctype html><title>Test</title>',
};

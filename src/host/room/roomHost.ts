import type { HandlersOf } from '../../contract/call.ts';
import { failed, ok, type ProblemCode } from '../../contract/result.ts';
import type { RoomHint, RoomView, roomApi } from '../../contract/roomApi.ts';
import type { Records } from '../records/records.ts';
import { listAddresses } from './addresses.ts';
import type { RoomLimits } from './limits.ts';
import type { Room, RoomNotOpened, RoomOptions } from './openRoom.ts';
import type { RoomEvening } from './roomEvening.ts';
import { keepPlace, placeBefore } from './roomPlace.ts';

export interface RoomHostPorts {
  records: Records;
  /** An evening in play, as the phones see it; undefined when it is not. */
  evening: (evening: string) => RoomEvening | undefined;
  /** The folder of the built page for phones; undefined where there is none. */
  page: string | undefined;
  limits: Partial<RoomLimits> | undefined;
}

/** The room of the phones behind the contract: one at most, off until it is opened. */
export interface RoomHost {
  handlers: HandlersOf<typeof roomApi>;
  close: () => Promise<void>;
}

const CODES: Record<RoomNotOpened['reason'], ProblemCode> = {
  'port-taken': 'room-port-taken',
  'port-forbidden': 'room-port-forbidden',
  'address-gone': 'room-address-gone',
  other: 'room-not-opened',
};

/** Makes the services behind the room's table of the contract. */
export function createRoomHost({ records, evening: find, page, limits }: RoomHostPorts): RoomHost {
  let open: {
    evening: string;
    room: Room;
    reachesItself: boolean;
    hints: () => RoomHint[];
    joinQr: string;
    testQr: string;
  } | null = null;

  async function close(): Promise<void> {
    const closing = open;
    open = null;
    await closing?.room.close();
  }

  const view = (): RoomView | null => {
    if (!open) return null;
    const { evening, room, reachesItself, hints, joinQr, testQr } = open;
    const { address, port, addresses, code, url, joinUrl, testUrl } = room;
    return {
      ...{ evening, address, port, code, url, joinUrl, joinQr, testUrl, testQr, reachesItself },
      ...room.count(),
      addresses: [...addresses],
      seen: [...room.seen()],
      hints: hints(),
    };
  };

  return {
    close,
    handlers: {
      'room.addresses': () => ok(listAddresses()),
      'room.open': async ({ evening, address, port }) => {
        const played = find(evening);
        if (!played) {
          const message = `The evening ${evening} is not in play. Take it up first.`;
          return failed('evening-unknown', message, { evening });
        }
        if (page === undefined) return failed('room-not-opened', 'The page for phones is not built.');
        await close();
        const { createSqliteTokens, reachesItself, roomHints, RoomNotOpened, roomQrSvg, ...parts } =
          await import('./roomParts.ts');
        const before = records.use((database) => ok(placeBefore(database, evening)));
        if (!before.ok) return before;
        const tokens = createSqliteTokens(evening, (work) => {
          const done = records.use((database) => ok(work(database)));
          if (!done.ok) throw new Error(done.problem.message);
          return done.value;
        });
        const options = {
          evening: played,
          tokens,
          root: page,
          address,
          ...(limits && { limits }),
          ...code(before.value),
        };
        try {
          const wanted = port === 0 ? (before.value?.port ?? 0) : port;
          const room = await openAt(parts.openRoom, options, wanted, port === 0);
          const qrs = { joinQr: roomQrSvg(room.joinUrl), testQr: roomQrSvg(room.testUrl) };
          const reached = await reachesItself(room);
          open = { evening, room, reachesItself: reached, hints: () => roomHints(room, reached), ...qrs };
        } catch (error) {
          if (!(error instanceof RoomNotOpened)) throw error;
          return failed(CODES[error.reason], error.message, { address, port: String(port) });
        }
        const { room } = open;
        const kept = records.use((database) => {
          keepPlace(database, evening, room);
          return ok({});
        });
        if (!kept.ok) return kept;
        records.expectMany();
        const opened = view();
        return opened ? ok(opened) : failed('room-not-opened', 'The room was closed while it was opened.');
      },
      'room.close': async () => {
        await close();
        return ok({});
      },
      'room.state': () => ok({ room: view() }),
    },
  };
}

const code = (before: { code: string } | null) => (before ? { code: before.code } : {});

/** Opens the room at the port of before, or at any other when that one is taken and any is as good. */
async function openAt(
  openRoom: (options: RoomOptions) => Promise<Room>,
  options: Omit<RoomOptions, 'port'>,
  port: number,
  any: boolean,
): Promise<Room> {
  if (!any || port === 0) return openRoom({ ...options, port });
  return openRoom({ ...options, port }).catch(() => openRoom({ ...options, port: 0 }));
}

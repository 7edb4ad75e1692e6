import { type Server, serveTable } from '../contract/call.ts';
import { eveningApi } from '../contract/evening.ts';
import { libraryApi } from '../contract/libraryApi.ts';
import { roomApi } from '../contract/roomApi.ts';
import { createEveningHost, type EveningHostPorts } from './evening/handlers.ts';
import { type ImportPorts, importHandlers } from './imports/handlers.ts';
import { libraryHandlers, type LibraryPorts } from './library/handlers.ts';
import type { RoomLimits } from './room/limits.ts';
import type { RoomEvening } from './room/roomEvening.ts';
import { createRoomHost } from './room/roomHost.ts';

interface LaterPorts {
  evening: EveningHostPorts;
  library: LibraryPorts;
  imports: ImportPorts;
  /** The folder of the built page for phones; undefined where there is none. */
  phonePage: string | undefined;
  roomLimits: Partial<RoomLimits> | undefined;
}

/** The services that a player alone may never call, in a file of their own, to be loaded with the first call of one. */
export interface LaterServices {
  call: Server;
  /** What the server of the phones sees of an evening; undefined when it is not in play. */
  eveningRoom: (evening: string) => RoomEvening | undefined;
  /** Leaves every evening before the records change under it; its phones are told, and can come back. */
  leaveEvenings: () => Promise<void>;
  /** The same at once, without waiting for the phones to be gone. */
  close: () => void;
}

/** Makes the services behind all tables of the contract but the first. */
export function createLaterServices(ports: LaterPorts): LaterServices {
  const { evening, library, imports, phonePage, roomLimits } = ports;
  const evenings = createEveningHost(evening);
  const bringing = importHandlers(imports);
  const room = createRoomHost({
    records: evening.records,
    evening: evenings.room,
    page: phonePage,
    limits: roomLimits,
  });
  return {
    call: serveTable(
      { ...eveningApi, ...libraryApi, ...roomApi },
      { ...evenings.handlers, ...libraryHandlers(library), ...bringing.handlers, ...room.handlers },
      console.error,
    ),
    eveningRoom: evenings.room,
    leaveEvenings: async () => {
      await room.close();
      evenings.leaveAll();
    },
    close: () => {
      void room.close();
      evenings.leaveAll();
      bringing.close();
    },
  };
}

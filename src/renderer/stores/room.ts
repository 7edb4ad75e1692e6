import { create } from 'zustand';
import type { RoomAddress, RoomView } from '../../contract/roomApi.ts';
import type { Problem } from '../../contract/result.ts';
import { callRoom } from './eveningApi.ts';

/** How often it is asked how the room stands, in ms. */
const EVERY_MS = 1500;

interface RoomStore {
  room: RoomView | null;
  addresses: RoomAddress[];
  problem: Problem | null;
  loadAddresses: () => Promise<void>;
  /** Keeps an eye on the room. Returns stops it. */
  watch: () => () => void;
  open: (evening: string, address: string, port: number) => Promise<void>;
  close: () => Promise<void>;
}

/** The room of the phones, as far as this page knows. */
export const useRoom = create<RoomStore>((set) => ({
  room: null,
  addresses: [],
  problem: null,
  loadAddresses: async () => {
    const found = await callRoom('room.addresses', {});
    if (found.ok) set({ addresses: found.value });
    else set({ problem: found.problem });
  },
  watch: () => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const look = async () => {
      const state = await callRoom('room.state', {});
      if (stopped) return;
      if (state.ok) set({ room: state.value.room });
      timer = setTimeout(() => void look(), EVERY_MS);
    };
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  },
  open: async (evening, address, port) => {
    const opened = await callRoom('room.open', { evening, address, port });
    set(opened.ok ? { room: opened.value, problem: null } : { problem: opened.problem });
  },
  close: async () => {
    const closed = await callRoom('room.close', {});
    set(closed.ok ? { room: null, problem: null } : { problem: closed.problem });
  },
}));

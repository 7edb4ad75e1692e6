import { z } from 'zod';

const nothing = z.object({});
const count = z.number().int().nonnegative();
const port = z.number().int().min(0).max(65_535);

/** An address of this computer that phones may reach it by; `own` is for trying the room on this computer alone. */
export const RoomAddress = z.object({
  address: z.string(),
  /** The name that the system gives the network card. */
  name: z.string(),
  reach: z.enum(['private', 'link', 'tunnel', 'public', 'own']),
});
export type RoomAddress = z.infer<typeof RoomAddress>;

/**
 * What may keep phones from a room. Each has its words on the host's screen.
 * `no-network`: this computer is in no network; `address-gone`: the room listens on an address that this computer does
 * not have any more; `not-private`: the address is not one of a home or office; `own-only`: it can be reached from this
 * computer alone; `tunnel`: it belongs to a VPN or a virtual machine; `no-answer`: not even this computer reaches the room
 * there; `firewall-*`: how that system asks about programs that listen; `isolation`: the router may keep its guests apart;
 * `no-phone-yet`: nobody has opened the test page.
 */
export const RoomHint = z.enum([
  'no-network',
  'address-gone',
  'not-private',
  'own-only',
  'tunnel',
  'no-answer',
  'firewall-windows',
  'firewall-macos',
  'firewall-linux',
  'isolation',
  'no-phone-yet',
]);
export type RoomHint = z.infer<typeof RoomHint>;

/** The room as it is open. */
export const RoomView = z.object({
  evening: z.string(),
  address: z.string(),
  port,
  /** The addresses that phones can reach it by, the likeliest first. */
  addresses: z.array(z.string()),
  code: z.string(),
  /** What people type, and the same with the code, which the QR code holds. */
  url: z.string(),
  joinUrl: z.string(),
  testUrl: z.string(),
  /** The QR code of `joinUrl` and of `testUrl`, as `svg` elements. */
  joinQr: z.string(),
  testQr: z.string(),
  connected: count,
  joined: count,
  /** The phones that opened the test page, the last first; `at` in ms since 1970. */
  seen: z.array(z.object({ address: z.string(), at: z.number(), talked: z.boolean() })),
  /** Whether this computer reached its own room by the address as it was opened. */
  reachesItself: z.boolean(),
  /** What may keep phones out now, the likeliest first; none once a phone got through. */
  hints: z.array(RoomHint),
});
export type RoomView = z.infer<typeof RoomView>;

/** What crosses a process for the room of the phones, beside the table of the evening. */
export const roomApi = {
  'room.addresses': { request: nothing, reply: z.array(RoomAddress) },
  /** Opens the room for an evening; one that is open is closed first. Port 0: the one of before, or any free one. */
  'room.open': {
    request: z.object({ evening: z.string().min(1), address: z.string().min(1), port }),
    reply: RoomView,
  },
  'room.close': { request: nothing, reply: nothing },
  /** Null when no room is open. */
  'room.state': { request: nothing, reply: z.object({ room: RoomView.nullable() }) },
} as const satisfies Record<string, { request: z.ZodType; reply: z.ZodType }>;

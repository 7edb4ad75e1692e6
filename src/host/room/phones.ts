import type { Phone } from './phone.ts';
import type { Queues } from './phoneTalk.ts';
import type { RoomEvening } from './roomEvening.ts';
import type { Shown, ShownViews } from './shownViews.ts';

/** What all see is shown at once, but not more often than this. */
const EVERYONE_EVERY_MS = 50;
/** What one player alone sees anew (their own answer) may wait so long for others' to come with it. */
const OWN_WITHIN_MS = 30;
/** So many phones are sent a view before anything else is looked at. */
const SENT_AT_ONCE = 100;
/** How long a new connection may take to say the code, and one that has to join. */
const HELLO_WITHIN_MS = 10_000;
const JOIN_WITHIN_MS = 15 * 60_000;
const PING_EVERY_MS = 10_000;
const BUZZER_PING_EVERY_MS = 2_000;
/** A phone that is silent for so long is asleep or gone. It comes back by itself when it wakes up. */
const SILENT_AFTER_MS = 30_000;

/** The phones that are connected, and what they are shown. */
export interface Phones {
  add: (phone: Phone) => void;
  remove: (phone: Phone) => void;
  /** The phone belongs to a player from now on: it is shown what they see, and another phone of theirs is let go. */
  enter: (phone: Phone, player: string) => void;
  /** Looks after those who are slow, silent or gone. */
  tick: (now: number) => void;
  queues: Queues;
  size: () => number;
  count: () => { connected: number; joined: number };
  /** Says good-bye to all. */
  close: () => void;
  terminate: () => void;
}

/** A view that waits to be sent. */
interface Ready {
  phone: Phone;
  shown: Shown;
  /** How many answers of the phone were acknowledged when it was made; with more it is old. */
  answers: number;
}

/** Keeps the phones of a room and shows them each change of the evening. */
export function createPhones(evening: RoomEvening, views: ShownViews): Phones {
  const all = new Set<Phone>();
  const byPlayer = new Map<string, Phone>();
  let everyone = false;
  const own = new Set<string>();
  const entered = new Set<Phone>();
  /** What is ready to be sent, in the order in which it was made. */
  const ready: Ready[] = [];
  let sending: NodeJS.Immediate | undefined;
  let flushAt = Infinity;
  let lastFlush = -Infinity;
  let timer: NodeJS.Timeout | undefined;

  const unsubscribe = evening.subscribe((who) => {
    const now = performance.now();
    if (who === 'everyone') {
      everyone = true;
      flushBy(Math.max(now, lastFlush + EVERYONE_EVERY_MS));
    } else {
      for (const player of who) own.add(player);
      flushBy(now + OWN_WITHIN_MS);
    }
  });

  /** All that come in one turn of the loop are shown the evening together: each look at it waits for what is being written. */
  function showNew(): void {
    const due = [...entered].filter((phone) => byPlayer.get(phone.player ?? '') === phone);
    entered.clear();
    showAll(due);
  }

  function flushBy(at: number): void {
    if (at >= flushAt) return;
    flushAt = at;
    clearTimeout(timer);
    const inMs = at - performance.now();
    if (inMs > 0) timer = setTimeout(flush, inMs);
    else setImmediate(flush);
  }

  function flush(): void {
    if (flushAt === Infinity) return;
    clearTimeout(timer);
    flushAt = Infinity;
    if (everyone) lastFlush = performance.now();
    const due = everyone ? [...byPlayer.values()] : [...own].flatMap((player) => byPlayer.get(player) ?? []);
    everyone = false;
    own.clear();
    showAll(due);
  }

  /** First all frames are made, then all are sent: the time between the first phone and the last is that of sending. */
  function showAll(due: readonly Phone[]): void {
    const showing = views.at(performance.now());
    for (const phone of due) {
      const shown = shownTo(phone, showing);
      if (shown) ready.push({ phone, shown, answers: phone.answers });
    }
    if (!sending) sendSome();
  }

  /** What a phone is to see now; lets it go when its player is no more. */
  function shownTo(phone: Phone, showing: ReturnType<ShownViews['at']>): Shown | undefined {
    const view = phone.player === null ? null : evening.view(phone.player);
    if (view === null) phone.end('removed');
    return view === null ? undefined : showing(view);
  }

  /** Sends to some, and to the others after what has come in meanwhile: a thousand at once would hold up the host's keys. */
  function sendSome(): void {
    for (const { phone, shown, answers } of ready.splice(0, SENT_AT_ONCE)) {
      const isOld = phone.answers !== answers;
      const now = isOld ? shownTo(phone, views.at(performance.now())) : shown;
      if (now) phone.show(now);
    }
    sending = ready.length > 0 ? setImmediate(sendSome) : undefined;
  }

  return {
    queues: new Map(),
    add: (phone) => all.add(phone),
    remove: (phone) => {
      all.delete(phone);
      const { player } = phone;
      if (player === null || byPlayer.get(player) !== phone) return;
      byPlayer.delete(player);
      evening.setConnected(player, false);
    },
    enter: (phone, player) => {
      if (!all.has(phone)) return;
      const other = byPlayer.get(player);
      byPlayer.set(player, phone);
      phone.player = player;
      // Spread out, so that not all are pinged in one moment.
      phone.pingDueAt = performance.now() + Math.random() * PING_EVERY_MS;
      if (other && other !== phone) other.end('elsewhere');
      else evening.setConnected(player, true);
      if (entered.size === 0) setImmediate(showNew);
      entered.add(phone);
    },
    tick: (now) => {
      const behind: Phone[] = [];
      for (const phone of all) {
        const waited = now - phone.connectedAt;
        const isTooLate = phone.isKnown
          ? phone.player === null && waited > JOIN_WITHIN_MS
          : waited > HELLO_WITHIN_MS;
        if (isTooLate || now - phone.heardAt > SILENT_AFTER_MS + (phone.player === null ? JOIN_WITHIN_MS : 0))
          phone.socket.terminate();
        else if (phone.isBehind) behind.push(phone);
        if (phone.player === null || now < phone.pingDueAt) continue;
        const every = phone.isBuzzer ? BUZZER_PING_EVERY_MS : PING_EVERY_MS;
        phone.pingDueAt = now + every;
        phone.ping(now);
      }
      if (behind.length > 0) showAll(behind);
    },
    size: () => all.size,
    count: () => ({ connected: all.size, joined: byPlayer.size }),
    close: () => {
      unsubscribe();
      clearTimeout(timer);
      flushAt = Infinity;
      clearImmediate(sending);
      ready.length = 0;
      for (const phone of all) phone.end('closed');
    },
    terminate: () => {
      for (const phone of all) phone.socket.terminate();
    },
  };
}

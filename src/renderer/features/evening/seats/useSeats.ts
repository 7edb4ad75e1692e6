import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { HostView } from '../../../../contract/evening.ts';
import { momentOf } from '../../../input/moment.ts';
import { ownsKey } from '../../../input/ownKeys.ts';
import { takePads } from '../../../input/gamepad/takePads.ts';
import { LEAST_SHOT_MS, MOST_SHOT_MS } from '../../../../quiz/shot.ts';
import { act } from '../../../stores/evening.ts';
import { betweenOf, pressBetween, startBetween, type Between, type BetweenDraft } from './between.ts';
import { pressHandset, startDraft, type Draft, type HandsetPress } from './handset.ts';
import { padPress } from './padSeats.ts';
import { SEAT_KEYS, seatOfKey } from './seatKeys.ts';

type Player = HostView['players'][number];

/** A player who answers at the host's laptop, and by what. */
export interface Seat {
  player: Player;
  /** The place at the keyboard, from 0; null for a gamepad or a handset. */
  keys: number | null;
  draft: Draft | null;
  /** What they can do between the questions, and how far they are with it; null when there is nothing. */
  between: { can: Between; draft: BetweenDraft } | null;
  /** Whether a one-second shot is running. */
  isShooting: boolean;
  /** Whether they have answered the question at hand. */
  hasAnswered: boolean;
}

interface Seats {
  seats: Seat[];
  /** Presses a button of a seat; `at` in ms on the clock of `performance.now()`. */
  press: (player: string, press: HandsetPress, at: number) => void;
}

/** What was put together for a question so far, by player; another question begins anew. */
interface Drafts {
  opening: string;
  byPlayer: Readonly<Record<string, Draft>>;
}

const NO_DRAFTS: Drafts = { opening: '', byPlayer: {} };

/** The players at the host's keyboard and gamepads: what they press becomes what they answer. */
export function useSeats(view: HostView): Seats {
  const { evening, question, players, plan, phase, tie, round } = view;
  const keyboard = players.filter(({ way }) => way === 'key').slice(0, SEAT_KEYS.length);
  const pads = players.filter(({ way }) => way === 'gamepad' || way === 'handset');
  /** Who holds what, in the order in which a button was first pressed. */
  const [held, setHeld] = useState<readonly string[]>([]);
  const opening = question?.opening ?? '';
  const [kept, setKept] = useState<Drafts>(NO_DRAFTS);
  const drafts = kept.opening === opening ? kept.byPlayer : {};
  const [betweens, setBetweens] = useState<Readonly<Record<string, BetweenDraft & { of: string }>>>({});
  const shots = useRef(new Map<string, number>());
  const [shooting, setShooting] = useState<readonly string[]>([]);
  const isBuzzer = round !== null && plan.rounds[round.number - 1]?.answering === 'buzzer';

  const shoot = (player: string, at: number) => {
    const startedAt = shots.current.get(player);
    if (startedAt === undefined || at - startedAt > MOST_SHOT_MS) {
      shots.current.set(player, at);
      setShooting((others) => [...others.filter((other) => other !== player), player]);
      return;
    }
    const elapsedMs = at - startedAt;
    if (elapsedMs < LEAST_SHOT_MS) return;
    shots.current.delete(player);
    setShooting((others) => others.filter((other) => other !== player));
    void act(evening, { do: 'shoot', player, elapsedMs });
  };

  /** What a player can do between the questions, with what was put together for that alone. */
  const betweenFor = (player: Player): Seat['between'] => {
    const can = betweenOf(view, player);
    const draft = betweens[player.id];
    return can && { can, draft: draft?.of === can.of ? draft : startBetween(can) };
  };

  const press = (player: string, pressed: HandsetPress, at: number) => {
    if (phase === 'shots' && tie?.isOpen) {
      shoot(player, at);
      return;
    }
    const one = players.find(({ id }) => id === player);
    const between = one && betweenFor(one);
    if (between) {
      const next = pressBetween(between.can, between.draft, pressed.move, player);
      setBetweens((before) => ({ ...before, [player]: { ...next.draft, of: between.can.of } }));
      if (next.command) void act(evening, next.command);
      return;
    }
    if ((phase !== 'open' && !(phase === 'question' && isBuzzer)) || !question) return;
    if (isBuzzer && question.turn !== player) {
      void act(evening, { do: 'buzz', player });
      return;
    }
    const draft = drafts[player] ?? startDraft(question.question, question.order);
    const next = pressHandset(question.question, question.order, draft, pressed);
    setKept((before) => ({
      opening,
      byPlayer: { ...(before.opening === opening && before.byPlayer), [player]: next.draft },
    }));
    if (next.response) void act(evening, { do: 'answer', player, response: next.response });
  };

  const pressKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (ownsKey(event.target, event.key) || isInDialog(event.target)) return;
    const found = seatOfKey(event.code, keyboard.length);
    const player = found && keyboard[found.seat];
    if (!player) return;
    // Even when there is nothing to answer: a player's key does nothing else.
    event.preventDefault();
    const isMove = event.repeat && found.press.move !== 'up' && found.press.move !== 'down';
    if (!isMove) press(player.id, found.press, momentOf(event.timeStamp, performance.now()));
  });

  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      pressKey(event);
    };
    addEventListener('keydown', listen, { capture: true });
    return () => {
      removeEventListener('keydown', listen, { capture: true });
    };
  }, []);

  const pressPad = useEffectEvent(
    (pad: { index: number; id: string; buttons: number }, button: number, at: number) => {
      const found = padPress(pad, button);
      if (!found) return;
      const known = held.includes(found.place) ? held : [...held, found.place];
      if (known !== held) setHeld(known);
      const player = pads[known.indexOf(found.place)];
      if (!player) return;
      const isBuzz = found.buzz && isBuzzer;
      press(player.id, isBuzz ? { choice: null, move: 'give' } : found.press, at);
    },
  );
  const hasPads = pads.length > 0;
  useEffect(() => {
    if (!hasPads) return undefined;
    return takePads((pad, button, at) => {
      pressPad(pad, button, at);
    });
  }, [hasPads]);

  const given = question?.answers.filter(({ response }) => response !== null);
  const seatOf = (player: Player, keys: number | null): Seat => ({
    player,
    keys,
    draft: drafts[player.id] ?? null,
    between: betweenFor(player),
    isShooting: shooting.includes(player.id),
    hasAnswered: given?.some((answer) => answer.player === player.id) ?? false,
  });
  return {
    seats: [...keyboard.map(seatOf), ...pads.map((player) => seatOf(player, null))],
    press,
  };
}

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('dialog[open]') !== null;

import type { EveningView, HostQuestion } from '../../contract/evening.ts';
import { failed, ok, type Problem, type Result } from '../../contract/result.ts';
import { decidingMs } from '../../quiz/evening/buzzer.ts';
import type { EveningEvent, EventOf } from '../../quiz/evening/events.ts';
import { closingMs, isWaiting } from '../../quiz/evening/flow.ts';
import { append, replayEvening, type EveningLog } from '../../quiz/evening/log.ts';
import type { EveningRefusal } from '../../quiz/evening/refusal.ts';
import { resultsOf } from '../../quiz/evening/results.ts';
import { scoreEvening } from '../../quiz/evening/score.ts';
import { placesOf } from '../../quiz/evening/setup.ts';
import { standings } from '../../quiz/evening/standings.ts';
import { askedNow, type EveningState } from '../../quiz/evening/state.ts';
import { grade } from '../../quiz/grading/grade.ts';
import type { Schedule } from '../../quiz/driver.ts';
import { createCommitQueue } from './commitQueue.ts';
import type { EveningBatch, StoredEvening } from './eveningStore.ts';
import { createStopwatch } from './stopwatch.ts';
import { hostQuestion } from './views/hostQuestion.ts';
import { hostView } from './views/hostView.ts';
import type { Scene } from './views/parts.ts';
import { stageView } from './views/stageView.ts';

/** What an evening in play needs of its surroundings. */
export interface EveningPorts {
  /** Ms on a clock that only goes forward. */
  now: () => number;
  /** Ms since 1970, for showing when something was. */
  wallClock: () => number;
  schedule: Schedule;
  /** Writes to disk, all or nothing; null, or what went wrong. */
  write: (batch: EveningBatch) => Problem | null;
}

/** What came of an event: refused by the rules, kept, or not writable. */
export type Happened =
  { ok: true; sequence: number } | { ok: false; refusal: EveningRefusal } | { ok: false; problem: Problem };

/** Whose view an event changes: everybody's, or that of some players alone. */
export type Affected = 'everyone' | readonly string[];

/** One evening in play: its rules, its clock, its log on disk, and what there is to see of it. */
export interface LiveEvening {
  id: string;
  log: () => EveningLog;
  state: () => EveningState;
  /** Goes up with each change that is on disk. */
  revision: () => number;
  /** Ms since the options of the open question opened, at a moment on the clock; 0 when none is open. */
  elapsedAt: (at: number) => number;
  /** The name of the next opening; no other opening of this evening has had it. */
  newOpening: () => string;
  /**
   * Lets something happen, if it can; answers once it is on disk.
   * @param tokenHash of a new player: by what their phone will be known again
   */
  happen: (event: EveningEvent, tokenHash?: string) => Promise<Happened>;
  scene: () => Scene;
  view: (as: 'host' | 'stage') => EveningView;
  question: (index: number) => HostQuestion | undefined;
  stored: () => StoredEvening;
  /** Told once after all that was written together. */
  subscribe: (changed: (who: Affected) => void) => () => void;
  setConnected: (player: string, connected: boolean) => void;
  isConnected: (player: string) => boolean;
  /** Writes what waits, and what the lists show of the evening, if that is behind. */
  settle: () => void;
  /** The same, and stops every timer. */
  stop: () => void;
}

/** What waits to be written. */
interface Waiting {
  sequence: number;
  event: EveningEvent;
  tokenHash?: string;
}

/** How long somebody new waits for others, so that a crowd that comes in is written down together, in ms. */
const JOIN_WAIT_MS = 5;
/** How long after a failed write what a timer does is tried again, in ms. */
const RETRY_MS = 1000;

/** Events that change what one player alone can see. */
const OWN = new Set<EveningEvent['type']>([
  'answered',
  'player-added',
  'player-renamed',
  'player-way-set',
  'time-factor-set',
  'wager-placed',
  'film-rated',
  'tie-answered',
  'shot-made',
  'buzzed-early',
]);
/** Events that change no score. */
const SCORELESS = new Set<EveningEvent['type']>([
  'wagers-opened',
  'question-shown',
  'options-opened',
  'closed',
  'skipped',
  'standings-shown',
  'half-time',
  'rating-opened',
  'answered',
  'buzzed',
  'buzzed-early',
  'buzz-decided',
  'clue-shown',
  'paused',
  'resumed',
  'interrupted',
  'time-changed',
  'wager-placed',
  'film-rated',
  'tie-answered',
  'shot-made',
]);

/**
 * Takes up an evening from its log, or begins one whose log is empty. A question that was open when the log ended is
 * held where its clock was last known to be, with the answers it had, until the host goes on.
 */
export function playEvening(stored: StoredEvening, ports: EveningPorts): Result<LiveEvening> {
  const { id, setup } = stored;
  const replayed = replayEvening(setup, stored.events);
  if (!replayed.ok) {
    const reason = `event ${replayed.at} of its log: ${replayed.refusal}`;
    return failed(
      'evening-unreadable',
      `The saved game night ${id} can't be read (${reason}). It stays in records.db; update the app.`,
      { evening: id, reason },
    );
  }
  let { log } = replayed;
  const writtenAt = [...stored.writtenAt];
  let revision = log.events.length;
  let scored: Pick<Scene, 'scores' | 'standings'> | undefined;
  let stopped = false;
  /** After a failed write, when the timer may try again. */
  let notBefore = -Infinity;
  let cancelTimer = (): void => undefined;
  let cancelReading = (): void => undefined;
  const connected = new Set<string>();
  const subscribers = new Set<(who: Affected) => void>();
  const watch = createStopwatch(ports.now);

  /** Whether what the lists show of it is behind. */
  let isBehind = false;
  const queue = createCommitQueue<Waiting, Problem>((items) => {
    const events = items.map(({ event }) => event);
    const changesScore = events.some(({ type }) => !SCORELESS.has(type));
    // When a crowd comes in, all of it would be written again for each few of them.
    const waits = events.every(({ type }) => SCORELESS.has(type) || type === 'player-added');
    isBehind ||= changesScore;
    const tokens = items.flatMap(({ event, tokenHash: hash }) =>
      event.type === 'player-added' && hash !== undefined ? [{ player: event.player, hash }] : [],
    );
    return write(items[0]?.sequence ?? 0, events, tokens, !waits);
  }, onWritten);

  function write(
    first: number,
    events: readonly EveningEvent[],
    tokens: EveningBatch['tokens'],
    withResults: boolean,
  ): Problem | null {
    const failure = ports.write({
      evening: id,
      first,
      events,
      writtenAt: ports.wallClock(),
      results: withResults ? resultsOf(setup, log.state, score().standings) : null,
      isFinished: log.state.phase === 'finished',
      asked: events.flatMap((event) =>
        event.type === 'options-opened' ? (placesOf(setup)[event.index]?.drawn.question.id ?? []) : [],
      ),
      tokens,
    });
    if (withResults && !failure) isBehind = false;
    return failure;
  }

  function score(): Pick<Scene, 'scores' | 'standings'> {
    if (!scored) {
      const scores = scoreEvening(setup, log.state);
      scored = { scores, standings: standings(setup, log.state, scores) };
    }
    return scored;
  }

  function settle(): void {
    queue.flush();
    if (isBehind) write(log.events.length, [], [], true);
  }

  function onWritten(items: readonly Waiting[], failure: Problem | null): void {
    if (failure) {
      // What is on disk counts: everything is as it was before these events.
      const kept = replayEvening(setup, log.events.slice(0, items[0]?.sequence ?? 0));
      if (kept.ok) log = kept.log;
      scored = undefined;
      notBefore = ports.now() + RETRY_MS;
      follow();
      return;
    }
    const at = ports.wallClock();
    writtenAt.push(...items.map(() => at));
    revision += 1;
    follow();
    tell(affectedBy(items.map(({ event }) => event)));
    closeWhenAllAnswered();
  }

  function tell(who: Affected): void {
    for (const changed of [...subscribers]) changed(who);
  }

  function happen(event: EveningEvent, tokenHash?: string): Promise<Happened> {
    // Whoever still holds on to an evening that was left, as a room may, changes nothing in it.
    if (stopped) return Promise.resolve({ ok: false, refusal: 'over' });
    const wasRunning = watch.isRunning();
    const refusal = append(log, event);
    if (refusal !== null) return Promise.resolve({ ok: false, refusal });
    if (!SCORELESS.has(event.type)) scored = undefined;
    const sequence = log.events.length - 1;
    const kept = queue.add(
      { sequence, event, ...(tokenHash !== undefined && { tokenHash }) },
      event.type === 'player-added' ? JOIN_WAIT_MS : 0,
    );
    // What an answer changes for the timer is looked at once for all that come together.
    if (event.type !== 'answered') follow();
    const isOpenAgain = (event.type === 'undone' || event.type === 'redone') && !wasRunning;
    // A question that is open again by an undo waits until the host goes on.
    if (isOpenAgain && watch.isRunning()) void happen({ type: 'paused', elapsedMs: elapsedAt(ports.now()) });
    if (event.type === 'question-shown') readThenOpen(event.index);
    if (event.type === 'answered') ruleByRules(event);
    if (event.type === 'buzz-ruled' && event.right) close('buzzed');
    return kept.then((failure) => (failure ? { ok: false, problem: failure } : { ok: true, sequence }));
  }

  const elapsedAt = (at: number): number => watch.elapsedAt(at);

  /** Lets the stopwatch and the timer follow the state. */
  function follow(): void {
    const { state } = log;
    const asked = askedNow(state);
    const opening = asked?.opening ?? null;
    if (state.phase === 'open' && opening !== null) watch.follow(opening, state.heldMs);
    else watch.stop();
    if (state.phase !== 'question') cancelReading();
    cancelTimer();
    if (stopped || !watch.isRunning()) return;
    const dueMs = Math.min(closingMs(setup, state) ?? Infinity, (asked && decidingMs(asked)) ?? Infinity);
    if (dueMs < Infinity) armTimer(dueMs);
  }

  function armTimer(dueMs: number): void {
    const now = ports.now();
    cancelTimer = ports.schedule(Math.max(0, dueMs - elapsedAt(now), notBefore - now), () => {
      const elapsedMs = elapsedAt(ports.now());
      // Timers may fire a little early.
      if (elapsedMs < dueMs) {
        armTimer(dueMs);
        return;
      }
      const asked = askedNow(log.state);
      const opening = asked?.opening ?? null;
      const decides = asked ? decidingMs(asked) : null;
      if (opening !== null && decides !== null && elapsedMs >= decides)
        void happen({ type: 'buzz-decided', opening, elapsedMs });
      // Refused, too, when somebody has longer than the others by now: the timer is set again by then.
      else void happen({ type: 'closed', index: log.state.index, reason: 'time-up', elapsedMs }).then(follow);
    });
  }

  function readThenOpen(index: number): void {
    cancelReading();
    const open = () => void happen({ type: 'options-opened', index, opening: newOpening() });
    if (setup.plan.readMs === 0) open();
    else cancelReading = ports.schedule(setup.plan.readMs, open);
  }

  /** Whoever is first at the buzzer and answers on a phone is ruled on by the rules. */
  function ruleByRules({ player, opening, response }: EventOf<'answered'>): void {
    const { index, round } = log.state;
    const asked = askedNow(log.state);
    const question = placesOf(setup)[index]?.drawn.question;
    if (setup.plan.rounds[round]?.answering !== 'buzzer' || asked?.turn !== player || !question) return;
    const grading = grade(question, response);
    void happen({ type: 'buzz-ruled', opening, right: grading.ok && grading.verdict === 'right' });
  }

  function close(reason: EventOf<'closed'>['reason']): void {
    void happen({ type: 'closed', index: log.state.index, reason, elapsedMs: elapsedAt(ports.now()) });
  }

  function closeWhenAllAnswered(): void {
    const { state } = log;
    if (stopped || state.phase !== 'open' || state.heldMs !== null || setup.plan.allowChanges) return;
    if (setup.plan.rounds[state.round]?.answering === 'buzzer') return;
    if (askedNow(state)?.answers.size === 0 || isWaiting(state)) return;
    close('all-answered');
  }

  const newOpening = (): string => `o${log.events.length}`;

  function scene(): Scene {
    queue.flush();
    const elapsedMs = elapsedAt(ports.now());
    const isConnected = (player: string): boolean => connected.has(player);
    return { evening: id, revision, setup, state: log.state, elapsedMs, isConnected, ...score() };
  }

  follow();
  if (log.state.phase === 'open' && log.state.heldMs === null)
    void happen({ type: 'interrupted', elapsedMs: lastKnownMs(log) });

  return ok({
    id,
    log: () => log,
    state: () => log.state,
    revision: () => revision,
    elapsedAt,
    newOpening,
    happen,
    scene,
    view: (as) => (as === 'host' ? hostView(scene(), log, writtenAt) : stageView(scene())),
    question: (index) => hostQuestion(scene(), index),
    stored: () => {
      queue.flush();
      return { ...stored, events: [...log.events], writtenAt: [...writtenAt] };
    },
    subscribe(changed) {
      subscribers.add(changed);
      return () => subscribers.delete(changed);
    },
    setConnected(player, isConnected) {
      if (connected.has(player) === isConnected) return;
      if (isConnected) connected.add(player);
      else connected.delete(player);
      revision += 1;
      tell([]);
    },
    isConnected: (player) => connected.has(player),
    settle,
    stop() {
      settle();
      stopped = true;
      cancelTimer();
      cancelReading();
    },
  });
}

/** How far the clock of the open question is known to have been, by the last event that says so, in ms. */
function lastKnownMs({ events, undone, idle }: EveningLog): number {
  for (let at = events.length - 1; at >= 0; at--) {
    const event = events[at];
    if (!event || undone.has(at) || idle.has(at)) continue;
    if ('elapsedMs' in event && event.type !== 'shot-made') return event.elapsedMs;
    if (event.type === 'options-opened') return 0;
  }
  return 0;
}

function affectedBy(events: readonly EveningEvent[]): Affected {
  const players = new Set<string>();
  for (const event of events) {
    if (!OWN.has(event.type) || !('player' in event)) return 'everyone';
    players.add(event.player);
  }
  return [...players];
}

/** How many players there are, for what depends on the crowd; also those who have left. */
export const crowdOf = (live: LiveEvening): number => live.state().players.size;

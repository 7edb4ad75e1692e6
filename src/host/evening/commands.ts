import { randomUUID } from 'node:crypto';
import type { EveningCommand } from '../../contract/evening.ts';
import type { EveningEvent } from '../../quiz/evening/events.ts';
import { lastDone, lastUndone } from '../../quiz/evening/log.ts';
import { nextStep, type NextStep } from '../../quiz/evening/nextStep.ts';
import { jokerRound, wagerIndex } from '../../quiz/evening/stakes.ts';
import { tiedForFirst } from '../../quiz/evening/standings.ts';
import { askedNow } from '../../quiz/evening/state.ts';
import type { LiveEvening } from './liveEvening.ts';

/**
 * The event that a command of the host stands for at this moment.
 * @param now on the evening's clock
 * @returns null when there is nothing that it could mean
 */
export function eventOf(live: LiveEvening, command: EveningCommand, now: number): EveningEvent | null {
  const log = live.log();
  const { setup, state } = log;
  const { index, round } = state;
  const opening = askedNow(state)?.opening ?? '';
  const elapsedMs = live.elapsedAt(now);
  switch (command.do) {
    case 'next': {
      const step = nextStep(setup, state);
      return step && stepEvent(live, step, elapsedMs);
    }
    case 'back':
      return { type: 'went-back' };
    case 'skip':
      return { type: 'skipped', index };
    case 'open-options':
    case 'close':
    case 'resume':
    case 'open-round':
    case 'half-time':
    case 'standings':
    case 'rating':
    case 'finish':
      return stepEvent(live, command.do, elapsedMs);
    case 'show-clue':
      return { type: 'clue-shown', index, clue: Math.max(1, askedNow(state)?.cluesShown ?? 1), elapsedMs };
    case 'pause':
      return { type: 'paused', elapsedMs };
    case 'change-time':
      return { type: 'time-changed', deltaMs: command.deltaMs };
    case 'open-tie': {
      const entrants = command.entrants ?? tiedForFirst(setup, state);
      return entrants.length < 2 ? null : { type: 'tie-opened', entrants, opening: live.newOpening() };
    }
    case 'add-team':
      return { type: 'team-added', team: randomUUID(), name: command.name };
    case 'rename-team':
      return { type: 'team-renamed', team: command.team, name: command.name };
    case 'remove-team':
      return { type: 'team-removed', team: command.team };
    case 'add-player': {
      const { name, team, way } = command;
      return { type: 'player-added', player: randomUUID(), name, team, way, by: 'host' };
    }
    case 'rename-player':
      return { type: 'player-renamed', player: command.player, name: command.name };
    case 'move-player':
      return { type: 'player-moved', player: command.player, team: command.team };
    case 'remove-player':
      return { type: 'player-removed', player: command.player };
    case 'set-way':
      return { type: 'player-way-set', player: command.player, way: command.way };
    case 'set-time-factor':
      return { type: 'time-factor-set', player: command.player, factor: command.factor };
    case 'answer': {
      const { player, response } = command;
      if (state.phase !== 'tie' || !state.tie)
        return { type: 'answered', player, opening, response, elapsedMs };
      if (response.kind !== 'number') return null;
      return { type: 'tie-answered', player, opening: state.tie.opening, number: response.number };
    }
    case 'buzz':
      return state.phase === 'question'
        ? { type: 'buzzed-early', player: command.player }
        : { type: 'buzzed', player: command.player, opening, elapsedMs, latencyMs: 0 };
    case 'rule-buzz':
      return { type: 'buzz-ruled', opening, right: command.right };
    case 'rule-answer':
      return { type: 'answer-ruled', index: command.index, player: command.player, accept: command.accept };
    case 'rule-text':
      return { type: 'text-ruled', index: command.index, text: command.text, accept: command.accept };
    case 'change-key':
      return { type: 'key-changed', index: command.index, key: command.key };
    case 'void':
      return { type: command.isVoid ? 'voided' : 'unvoided', index: command.index };
    case 'adjust':
      return {
        type: 'points-adjusted',
        entrant: command.entrant,
        points: command.points,
        reason: command.reason,
      };
    case 'wager': {
      const wagered = wagerIndex(setup, state);
      const { player, points } = command;
      return wagered === null ? null : { type: 'wager-placed', player, index: wagered, points };
    }
    case 'joker': {
      const played = jokerRound(setup, state);
      return played === null ? null : { type: 'joker-played', player: command.player, round: played };
    }
    case 'defend':
      return { type: 'defence-placed', entrant: command.entrant, round, values: command.values };
    case 'paper': {
      const { entrant, points } = command;
      return { type: 'paper-entered', entrant, round: command.round, index: command.index, points };
    }
    case 'shoot': {
      const { player } = command;
      return {
        type: 'shot-made',
        player,
        opening: state.tie?.opening ?? '',
        elapsedMs: command.elapsedMs,
      };
    }
    case 'rate':
      return { type: 'film-rated', player: command.player, film: command.film, hearts: command.hearts };
    case 'undo': {
      const sequence = command.sequence ?? lastDone(log);
      return sequence === undefined ? null : { type: 'undone', sequence };
    }
    case 'redo': {
      const sequence = command.sequence ?? lastUndone(log);
      return sequence === undefined ? null : { type: 'redone', sequence };
    }
  }
}

function stepEvent(live: LiveEvening, step: NextStep, elapsedMs: number): EveningEvent | null {
  const { setup, state } = live.log();
  const { index, round } = state;
  const opening = live.newOpening();
  switch (step) {
    case 'open-round':
      return { type: 'round-opened', round: round + 1 };
    case 'open-wagers':
      return { type: 'wagers-opened' };
    case 'show-question':
      return { type: 'question-shown', index: index + 1 };
    case 'open-options':
      return { type: 'options-opened', index, opening };
    case 'rule-buzz':
      return null;
    case 'resume':
      return { type: 'resumed' };
    case 'close': {
      const isRight = askedNow(state)?.presses.some(({ right }) => right === true);
      return { type: 'closed', index, reason: isRight ? 'buzzed' : 'host', elapsedMs };
    }
    case 'reveal':
      return { type: 'revealed', index };
    case 'half-time':
      return { type: 'half-time' };
    case 'standings':
      return { type: 'standings-shown' };
    case 'open-tie':
      return { type: 'tie-opened', entrants: tiedForFirst(setup, state), opening };
    case 'close-tie':
      return { type: 'tie-closed', opening: state.tie?.opening ?? '' };
    case 'open-shots':
      return { type: 'shots-opened', opening };
    case 'close-shots':
      return { type: 'shots-closed', opening: state.tie?.opening ?? '' };
    case 'rating':
      return { type: 'rating-opened' };
    case 'finish':
      return { type: 'finished' };
  }
}

import { answer } from './answering.ts';
import { buzz, buzzEarly, decideBuzz, ruleBuzz } from './buzzer.ts';
import type { EveningEvent } from './events.ts';
import {
  changeClock,
  close,
  goBack,
  openOptions,
  openRound,
  openWagers,
  reveal,
  show,
  showClue,
  showQuestion,
  skip,
} from './flow.ts';
import { addPlayer, changePlayer, changeTeams } from './people.ts';
import type { Refused } from './refusal.ts';
import { adjust, changeKey, enterPaper, ruleAnswer, ruleText, setVoid } from './rulings.ts';
import type { EveningSetup } from './setup.ts';
import { placeDefence, placeWager, playJoker, rateFilm } from './stakes.ts';
import type { EveningState } from './state.ts';
import { answerTie, closeShots, closeTie, openShots, openTie, shoot } from './tieBreak.ts';

/** What can still happen once an evening is over: rulings, and what was done by mistake. */
const AFTER_THE_END = new Set<EveningEvent['type']>([
  'team-renamed',
  'player-renamed',
  'player-moved',
  'player-removed',
  'answer-ruled',
  'text-ruled',
  'key-changed',
  'voided',
  'unvoided',
  'points-adjusted',
  'paper-entered',
]);

/**
 * The rules of an evening: what a state becomes by an event. The state is changed in place, and not at all by an event
 * that is refused.
 * @returns null, or why the event cannot happen now; `undone` and `redone` are the log's (`./log.ts`), not a state's
 */
export function applyEvening(setup: EveningSetup, state: EveningState, event: EveningEvent): Refused {
  if (state.phase === 'finished' && !AFTER_THE_END.has(event.type)) return 'over';
  switch (event.type) {
    case 'team-added':
    case 'team-renamed':
    case 'team-removed':
      return changeTeams(state, event);
    case 'player-added':
      return addPlayer(state, event);
    case 'player-renamed':
    case 'player-moved':
    case 'player-removed':
    case 'player-way-set':
    case 'time-factor-set':
      return changePlayer(state, event);
    case 'round-opened':
      return openRound(setup, state, event);
    case 'wagers-opened':
      return openWagers(setup, state);
    case 'question-shown':
      return showQuestion(setup, state, event);
    case 'options-opened':
      return openOptions(setup, state, event);
    case 'clue-shown':
      return showClue(setup, state, event);
    case 'paused':
    case 'interrupted':
    case 'resumed':
    case 'time-changed':
      return changeClock(setup, state, event);
    case 'closed':
      return close(setup, state, event);
    case 'revealed':
      return reveal(state, event);
    case 'skipped':
      return skip(state, event);
    case 'went-back':
      return goBack(setup, state);
    case 'half-time':
    case 'standings-shown':
    case 'rating-opened':
    case 'finished':
      return show(state, event);
    case 'answered':
      return answer(setup, state, event);
    case 'buzzed':
      return buzz(setup, state, event);
    case 'buzzed-early':
      return buzzEarly(setup, state, event);
    case 'buzz-decided':
      return decideBuzz(state, event);
    case 'buzz-ruled':
      return ruleBuzz(state, event);
    case 'wager-placed':
      return placeWager(setup, state, event);
    case 'joker-played':
      return playJoker(setup, state, event);
    case 'defence-placed':
      return placeDefence(setup, state, event);
    case 'film-rated':
      return rateFilm(setup, state, event);
    case 'answer-ruled':
      return ruleAnswer(state, event);
    case 'text-ruled':
      return ruleText(state, event);
    case 'key-changed':
      return changeKey(setup, state, event);
    case 'voided':
    case 'unvoided':
      return setVoid(state, event);
    case 'points-adjusted':
      return adjust(state, event);
    case 'paper-entered':
      return enterPaper(setup, state, event);
    case 'tie-opened':
      return openTie(setup, state, event);
    case 'tie-answered':
      return answerTie(setup, state, event);
    case 'tie-closed':
      return closeTie(setup, state, event);
    case 'shots-opened':
      return openShots(state, event);
    case 'shot-made':
      return shoot(state, event);
    case 'shots-closed':
      return closeShots(state, event);
    case 'undone':
    case 'redone':
      return 'nothing-to-undo';
  }
}

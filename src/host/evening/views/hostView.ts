import type { HostView, LogLine } from '../../../contract/evening.ts';
import type { EveningEvent } from '../../../quiz/evening/events.ts';
import { judge, rulingOn } from '../../../quiz/evening/judge.ts';
import {
  canRedo,
  canUndo,
  hostActions,
  lastDone,
  lastUndone,
  type EveningLog,
} from '../../../quiz/evening/log.ts';
import { nextStep } from '../../../quiz/evening/nextStep.ts';
import { readingOf } from '../../../quiz/evening/rulings.ts';
import { defencePoints } from '../../../quiz/evening/scoring.ts';
import { placesOf } from '../../../quiz/evening/setup.ts';
import { jokerRound, mayDefend, wagerIndex } from '../../../quiz/evening/stakes.ts';
import { tiedForFirst } from '../../../quiz/evening/standings.ts';
import { playersIn, type AskedQuestion, type EveningState } from '../../../quiz/evening/state.ts';
import { hostQuestion } from './hostQuestion.ts';
import { commonView, drawnAt, whoIs, type Scene } from './parts.ts';

/** So many lines of the log are shown. */
const MOST_LINES = 100;

/** Everything there is to know, for the host's desk. */
export function hostView(scene: Scene, log: EveningLog, writtenAt: readonly number[]): HostView {
  const { setup, state, scores } = scene;
  const isLast = state.round === setup.rounds.length - 1;
  return {
    as: 'host',
    ...commonView(scene),
    plan: setup.plan,
    next: nextStep(setup, state),
    question: hostQuestion(scene, state.index) ?? null,
    nextQuestion: drawnAt(setup, state.index + 1)?.question ?? null,
    nearMisses: nearMisses(scene),
    players: playersIn(state).map((player) => ({
      id: player.id,
      name: player.name,
      team: player.team,
      way: player.way,
      timeFactor: player.timeFactor,
      by: player.by,
      connected: player.by === 'phone' ? scene.isConnected(player.id) : null,
      points: scores.players.get(player.id)?.points ?? 0,
      streak: scores.players.get(player.id)?.streak ?? 0,
    })),
    teams: [...state.teams.values()].map(({ id, name }) => ({
      id,
      name,
      points: scores.teams.get(id)?.points ?? 0,
      players: playersIn(state).filter(({ team }) => team === id).length,
    })),
    standings: scene.standings,
    asked: [...state.asked.values()].flatMap((one) => askedLine(scene, one)),
    ...stakes(scene),
    ratings: [...state.ratings].flatMap(([film, given]) =>
      [...given].map(([player, hearts]) => ({ player, film, hearts })),
    ),
    adjustments: state.adjustments.map(({ entrant, points, reason }) => ({ entrant, points, reason })),
    paper: [...state.paper.values()],
    tied: isLast ? tiedForFirst(setup, state, scene.standings) : [],
    undo: lastDone(log) ?? null,
    redo: lastUndone(log) ?? null,
    log: logLines(log, writtenAt),
  };
}

function askedLine({ setup, scores }: Scene, asked: AskedQuestion): HostView['asked'] {
  const place = placesOf(setup)[asked.index];
  if (!place) return [];
  const outcomes = [...(scores.outcomes.get(asked.index)?.values() ?? [])];
  return [
    {
      index: asked.index,
      round: place.round,
      stem: place.drawn.question.stem,
      stage: asked.stage,
      isVoid: asked.isVoid,
      answered: asked.answers.size,
      right: outcomes.filter(({ verdict }) => verdict === 'right').length,
    },
  ];
}

/** The typed answers that are almost right and not ruled on, those that read alike together. */
function nearMisses({ setup, state }: Scene): HostView['nearMisses'] {
  return [...state.asked.values()].flatMap((asked) => {
    const question = placesOf(setup)[asked.index]?.drawn.question;
    if (question?.kind !== 'text' || (asked.stage !== 'closed' && asked.stage !== 'revealed')) return [];
    const judged = judge(setup, asked);
    const groups = new Map<string, HostView['nearMisses'][number]>();
    for (const { player, response, near } of asked.answers.values()) {
      if (!near || response.kind !== 'text' || rulingOn(asked, player) !== undefined) continue;
      if ((judged.get(player)?.share ?? 0) > 0) continue;
      const reading = readingOf(response.text);
      const group = groups.get(reading) ?? {
        index: asked.index,
        text: response.text,
        key: question.key,
        players: [],
      };
      group.players.push({ player, name: whoIs(state, player).name });
      groups.set(reading, group);
    }
    return [...groups.values()];
  });
}

function stakes(scene: Scene): Pick<HostView, 'wagers' | 'jokers' | 'defence'> {
  const { setup, state, scores } = scene;
  const index = wagerIndex(setup, state);
  const leastWager = setup.rounds[state.round]?.scoring.leastWager ?? 0;
  return {
    wagers:
      index === null
        ? null
        : {
            index,
            placed: [...(state.wagers.get(index) ?? [])].map(([player, points]) => ({ player, points })),
            most: playersIn(state).map(({ id }) => ({
              player: id,
              most: Math.max(leastWager, scores.players.get(id)?.points ?? 0),
            })),
          },
    jokers: {
      may: jokerRound(setup, state),
      played: [...state.jokers].map(([entrant, round]) => ({ entrant, round })),
    },
    defence: defenceView(scene, state),
  };
}

function defenceView({ setup }: Scene, state: EveningState): HostView['defence'] {
  const opponents = state.opponents.get(state.round);
  const questions = setup.rounds[state.round]?.questions;
  if (!opponents || !questions) return null;
  const placed = state.defences.get(state.round);
  return {
    round: state.round,
    isOpen: mayDefend(setup, state),
    points: defencePoints(questions.length),
    questions: questions.map(({ question: { topic, kind, difficulty } }) => ({ topic, kind, difficulty })),
    pairs: [...opponents].map(([opponent, entrant]) => ({
      entrant,
      opponent,
      values: placed?.get(entrant) ?? null,
    })),
  };
}

/** The name of whom an event is about; a team that was taken out is known by its last name. */
function whoIn({ state, events }: EveningLog, event: EveningEvent): string | null {
  const about: { type: string; player?: string; entrant?: string; team?: string | null } = event;
  const { player, entrant, team } = about;
  const id = player ?? entrant ?? team;
  if (typeof id !== 'string') return null;
  const known = state.players.get(id)?.name ?? state.teams.get(id)?.name;
  if (known !== undefined) return known;
  const named = events.findLast(
    (one) => (one.type === 'team-added' || one.type === 'team-renamed') && one.team === id,
  );
  return named && 'name' in named ? named.name : null;
}

function logLines(log: EveningLog, writtenAt: readonly number[]): LogLine[] {
  return hostActions(log)
    .slice(-MOST_LINES)
    .reverse()
    .flatMap((sequence) => {
      const event = log.events[sequence];
      if (!event) return [];
      return {
        sequence,
        at: writtenAt[sequence] ?? 0,
        event,
        who: whoIn(log, event),
        undone: log.undone.has(sequence),
        idle: log.idle.has(sequence),
        mayUndo: canUndo(log, sequence),
        mayRedo: canRedo(log, sequence),
      };
    });
}

import type { LocalText } from '../../facts/text.ts';
import type { Topic } from '../../facts/topic.ts';
import type { Response } from '../../quiz/events.ts';
import type { GradedVerdict } from '../../quiz/grading/verdict.ts';
import type { Kind, LineCard, Option } from '../../quiz/question.ts';

/**
 * What the room asks of the evening that is played in it, so that the server of the phones knows no rule of play and the
 * evening knows nothing of sockets. Every promise is kept only once what it is about is on disk.
 */
export interface RoomEvening {
  /** The name of the evening, its teams, and whether players choose one. */
  about: () => RoomAbout;
  /**
   * Somebody new. Refused when the name is empty once cleaned, taken, or the evening is over. What their phone will be
   * known again by is kept with the player, together or not at all: the digest of its token.
   */
  join: (request: {
    name: string;
    team: string | null;
    tokenHash?: string;
  }) => Promise<RoomOutcome<{ player: string }>>;
  /** Whether this player is (still) in the evening, as when a phone comes back after a restart. */
  has: (player: string) => boolean;
  /** What this player may see now; null for one who is not there (any more). Never holds a key before the reveal. */
  view: (player: string) => PlayerView | null;
  /**
   * An answer, stamped when it came.
   * @param receivedAt ms on the clock of `performance.now()` in this process, taken when the message came in
   */
  answer: (player: string, opening: string, response: Response, receivedAt: number) => Promise<RoomOutcome>;
  /**
   * A press of the buzzer.
   * @param latencyMs half the round trip to this phone as the room has measured it, taken off its time
   */
  buzz: (player: string, opening: string, receivedAt: number, latencyMs: number) => Promise<RoomOutcome>;
  /** The joker of a player or their team, for the round that comes next or has just begun. */
  playJoker: (player: string) => Promise<RoomOutcome>;
  /** A wager on the question that comes. */
  placeWager: (player: string, points: number) => Promise<RoomOutcome>;
  /** The points of a player or their team on the opponent's questions of the round at hand. */
  placeDefence: (player: string, values: number[]) => Promise<RoomOutcome>;
  /** How much the player loves a film, from 1 to 5, when the evening asks for it at its end. */
  rateFilm: (player: string, film: string, hearts: number) => Promise<RoomOutcome>;
  /** A one-second shot in the sudden death of a tie-break, in ms. */
  shoot: (player: string, opening: string, elapsedMs: number) => Promise<RoomOutcome>;
  /** Told who is connected, for the host's list. */
  setConnected: (player: string, connected: boolean) => void;
  /**
   * Calls back after each change: with `everyone` when what all may see has changed (a question opened, closed), or the
   * players whose own view alone has. Changes in one turn of the event loop come as one call.
   * @returns the end of it
   */
  subscribe: (changed: (who: 'everyone' | readonly string[]) => void) => () => void;
}

export interface RoomAbout {
  evening: string;
  name: string;
  /** Teams to choose from; none when everybody plays alone. */
  teams: { id: string; name: string }[];
  /** Whether a player may make up a new team. */
  newTeams: boolean;
}

/** Why something was not done, in a word that the protocol has too. */
export type RoomRefusal =
  | 'unknown-player'
  | 'removed'
  | 'name-empty'
  | 'name-taken'
  | 'team-unknown'
  | 'full'
  | 'over'
  | 'not-open'
  | 'other-question'
  | 'too-late'
  | 'already-answered'
  | 'paused'
  | 'locked-out'
  | 'bad-answer'
  | 'not-now';

export type RoomOutcome<Value = undefined> = { ok: true; value: Value } | { ok: false; refusal: RoomRefusal };

/** What stands on a phone. `opening` names one opening of one question: what is sent for another does not count. */
export type PlayerView = {
  player: { id: string; name: string; team: string | null };
  points: number;
  /** Place among all, from 1; null while standings are not shown. */
  rank: number | null;
} & (
  | { phase: 'lobby' | 'half-time' | 'standings' }
  | { phase: 'round'; round: RoundCard; joker: JokerState; defence: DefenceCard | null }
  /** Before the first question of a round, a joker may be played beside the wager. */
  | {
      phase: 'wager';
      round: RoundCard;
      most: number;
      wager: number | null;
      joker: JokerState;
      defence: DefenceCard | null;
    }
  /** The question alone, before its options. */
  | { phase: 'question'; round: RoundCard; opening: string; question: AskedQuestion }
  | {
      phase: 'open' | 'paused' | 'closed';
      round: RoundCard;
      opening: string;
      question: AskedQuestion;
      /** The time of this player in all, and what is left of it at the moment of this view, in ms; null when time is off. */
      limitMs: number | null;
      leftMs: number | null;
      /** What this player has answered. */
      response: Response | null;
      /** Whether another answer may take its place. */
      mayChange: boolean;
      /** Set in a buzzer round. */
      buzzer: BuzzerView | null;
    }
  | {
      phase: 'revealed';
      round: RoundCard;
      opening: string;
      question: AskedQuestion;
      response: Response | null;
      outcome: {
        verdict: GradedVerdict | 'late' | 'missed' | 'void' | 'waiting';
        points: number;
        streak: number;
      };
      right: Response;
      explanation: LocalText;
    }
  | { phase: 'shot'; opening: string; mayShoot: boolean; elapsedMs: number | null }
  | { phase: 'rate'; films: { id: string; title: LocalText; hearts: number | null }[] }
  | { phase: 'finished'; players: number }
);

/** Whom one plays against in a round of defence, and the points that lie on each of its questions. */
export interface DefenceCard {
  opponent: string;
  /** What is said of each question beforehand; the difficulty from 0 to 1. */
  questions: { topic: Topic; kind: Kind; difficulty: number }[];
  /** What counts as it is, in the order of the questions. */
  values: number[];
  /** Whether somebody has put them there; else the hardest questions have the most. */
  placed: boolean;
}

/** Whether a player's joker may be played on the round at hand, or is. */
type JokerState = 'none' | 'may' | 'played';

export interface RoundCard {
  /** From 1. */
  number: number;
  of: number;
  title: string;
  /** The question at hand, from 1, and how many the round has. */
  question: number;
  questions: number;
}

export interface BuzzerView {
  /** Whether this player may press. */
  state: 'may' | 'first' | 'beaten' | 'locked-out';
  /** How far behind the first this press was, in ms. */
  behindMs: number | null;
}

/** A question as a player sees it: no key, no sources, nothing that gives it away. */
export interface AskedQuestion {
  kind: Kind;
  /** Null when the host lets phones show the options alone. */
  stem: LocalText | null;
  attribution?: LocalText;
  film: { title: LocalText; year: number } | null;
  /** In the order in which they are shown everywhere; empty until they are. */
  options: Option[];
  prompts: Option[];
  /** The clues shown so far. */
  clues: LocalText[];
  line: LineCard[];
  card: { id: string; text: LocalText } | null;
  range: { least: number; most: number; step: number; unit: string } | null;
  /** How many options are to be taken, where the question says so; null where not. */
  take: number | null;
}

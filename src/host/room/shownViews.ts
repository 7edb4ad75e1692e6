import type { Me, RoomMessage, Scene } from '../../contract/room/toPhone.ts';
import { hideQuestion, hideResponse } from './hiddenAnswer.ts';
import { type Names, OpaqueIds } from './opaqueIds.ts';
import type { AskedQuestion, PlayerView } from './roomEvening.ts';

/** What a player is to see, made ready to send. */
export interface Shown {
  /** The frame of `me`, which differs from player to player. */
  me: string;
  /** The same for two scenes that differ in nothing but how much time is left. */
  sceneKey: string;
  /** When the time of the scene is up, in ms on the clock of `performance.now()`; null without time. */
  deadline: number | null;
  /** The frame of the scene. Players whose scenes are equal share one. */
  scene: Buffer;
  /** Whether the round trip to this phone matters now. */
  isBuzzer: boolean;
}

/** The opening that names the films of the last page, which are rated in no question. */
const RATED = 'rated';
/** Times that differ by less than this are the same on a phone, so that its frame can be shared. */
const TIME_STEP_MS = 10;
/** Questions whose hidden form is remembered. */
const REMEMBERED = 8;

/**
 * Turns the views of one moment into frames: each scene is written once for all who see the same, with the ids of its
 * opening, and what is a player's own goes apart.
 */
export class ShownViews {
  private readonly ids: OpaqueIds;
  private readonly hidden = new Map<string, { question: AskedQuestion; json: string }>();
  private readonly seen = new WeakMap<AskedQuestion, { opening: string; json: string }>();

  constructor(ids: OpaqueIds) {
    this.ids = ids;
  }

  /**
   * Prepares the views of one moment.
   * @param now ms on the clock of `performance.now()`
   */
  at(now: number): (view: PlayerView) => Shown {
    const frames = new Map<string, Buffer>();
    return (view) => {
      const { player, points, rank, ...seen } = view;
      const me: Me = { name: player.name, team: player.team, points, rank };
      const leftMs = 'leftMs' in seen && seen.leftMs !== null ? Math.max(0, seen.leftMs) : null;
      const [sceneKey, write] = this.scene(seen);
      const left = leftMs === null ? null : Math.round(leftMs / TIME_STEP_MS) * TIME_STEP_MS;
      const frameKey = `${left} ${sceneKey}`;
      let scene = frames.get(frameKey);
      if (!scene) {
        scene = Buffer.from(write(left));
        frames.set(frameKey, scene);
      }
      return {
        me: frameOf({ type: 'me', me }),
        sceneKey,
        deadline: leftMs === null ? null : now + leftMs,
        scene,
        isBuzzer: 'buzzer' in seen && seen.buzzer !== null,
      };
    };
  }

  /** The names of the films to rate. */
  rated(): Names {
    return this.ids.of(RATED);
  }

  /** What tells a scene from others, and how to write its frame. */
  private scene(view: SeenView): [string, (leftMs: number | null) => string] {
    if (view.phase === 'rate') {
      const names = this.rated();
      const films = view.films.map((film) => ({ ...film, id: names.hide(film.id) }));
      const frame = sceneFrame({ ...view, films });
      return [frame, () => frame];
    }
    if (view.phase === 'shot') {
      const frame = sceneFrame({ ...view, opening: this.ids.of(view.opening).opening });
      return [frame, () => frame];
    }
    if (!('opening' in view)) {
      const frame = sceneFrame(view);
      return [frame, () => frame];
    }
    const names = this.ids.of(view.opening);
    const { question: asked, ...others } = view;
    const question = this.question(asked, view.opening, names);
    const rest = { ...others, opening: names.opening };
    if ('response' in rest && rest.response) rest.response = hideResponse(rest.response, names);
    if ('right' in rest) rest.right = hideResponse(rest.right, names);
    // The time that is left goes on by itself: it is no part of what tells two scenes apart.
    const restJson = JSON.stringify('leftMs' in rest ? { ...rest, leftMs: undefined } : rest);
    const write = (leftMs: number | null): string => {
      const left = 'leftMs' in rest ? `,"leftMs":${leftMs}` : '';
      return `{"type":"scene","scene":${restJson.slice(0, -1)}${left},"question":${question}}}`;
    };
    return [`${restJson}${question}`, write];
  }

  /** A question as JSON, in the names of its opening. The evening may hand out one object for all, or one for each. */
  private question(question: AskedQuestion, opening: string, names: Names): string {
    const seen = this.seen.get(question);
    if (seen?.opening === opening) return seen.json;
    const key = `${opening} ${JSON.stringify(question)}`;
    let known = this.hidden.get(key);
    if (!known) {
      const hidden = hideQuestion(question, names);
      known = { question: hidden, json: JSON.stringify(hidden) };
      this.hidden.set(key, known);
      const oldest = this.hidden.keys().next();
      if (this.hidden.size > REMEMBERED && !oldest.done) this.hidden.delete(oldest.value);
    }
    this.seen.set(question, { opening, json: known.json });
    return known.json;
  }
}

type Without<View> = View extends PlayerView ? Omit<View, 'player' | 'points' | 'rank'> : never;
/** A view without what is the player's own in every phase. */
type SeenView = Without<PlayerView>;

const frameOf = (message: RoomMessage): string => JSON.stringify(message);
const sceneFrame = (scene: Scene): string => frameOf({ type: 'scene', scene });

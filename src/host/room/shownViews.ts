import type { Me, RoomMessage, Scene } from '../../contract/room/toPhone.ts';
import { hideQuestion, hideResponse } from './hiddenAnswer.ts';
import type { Names, OpaqueIds } from './opaqueIds.ts';
import type { AskedQuestion, PlayerView } from './roomEvening.ts';

/** What a player is to see, made ready to send. */
export interface Shown {
  /** The frame of `me`, which differs from player to player. */
  me: string;
  /** The same for two scenes that differ in nothing but the player's answer and how much time is left. */
  sceneKey: string;
  /** The player's answer as JSON, in the names of its opening; empty where there is none. */
  response: string;
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
  private readonly hidden = new Map<string, HiddenQuestion>();
  private readonly seen = new WeakMap<AskedQuestion, { opening: string; hidden: HiddenQuestion }>();
  private hiddenSoFar = 0;

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
      const { sceneKey, response, write } = this.scene(seen);
      const left = leftMs === null ? null : Math.round(leftMs / TIME_STEP_MS) * TIME_STEP_MS;
      const frameKey = `${left} ${response} ${sceneKey}`;
      let scene = frames.get(frameKey);
      if (!scene) {
        scene = Buffer.from(write(left));
        frames.set(frameKey, scene);
      }
      return {
        me: frameOf({ type: 'me', me }),
        sceneKey,
        response,
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
  private scene(view: SeenView): WritableScene {
    if (view.phase === 'rate') {
      const names = this.rated();
      const films = view.films.map((film) => ({ ...film, id: names.hide(film.id) }));
      return whole({ ...view, films });
    }
    if (view.phase === 'shot') return whole({ ...view, opening: this.ids.of(view.opening).opening });
    if (!('opening' in view)) return whole(view);
    const names = this.ids.of(view.opening);
    const { question: asked, ...others } = view;
    const question = this.question(asked, view.opening, names);
    const rest = { ...others, opening: names.opening };
    if ('right' in rest) rest.right = hideResponse(rest.right, names);
    let response = '';
    if ('response' in rest) response = JSON.stringify(rest.response && hideResponse(rest.response, names));
    // Neither the answer nor the time that is left, which goes on by itself, tells two scenes apart.
    const restJson = JSON.stringify({ ...rest, leftMs: undefined, response: undefined });
    return {
      // By its number: the question itself would be held for each of a thousand phones.
      sceneKey: `${restJson} ${question.number}`,
      response,
      write: (leftMs) => {
        const left = 'leftMs' in rest ? `,"leftMs":${leftMs}` : '';
        const given = response === '' ? '' : `,"response":${response}`;
        return `{"type":"scene","scene":${restJson.slice(0, -1)}${left}${given},"question":${question.json}}}`;
      },
    };
  }

  /** A question as JSON, in the names of its opening. The evening may hand out one object for all, or one for each. */
  private question(question: AskedQuestion, opening: string, names: Names): HiddenQuestion {
    const seen = this.seen.get(question);
    if (seen?.opening === opening) return seen.hidden;
    const key = `${opening} ${JSON.stringify(question)}`;
    let known = this.hidden.get(key);
    if (!known) {
      known = { number: this.hiddenSoFar++, json: JSON.stringify(hideQuestion(question, names)) };
      this.hidden.set(key, known);
      const oldest = this.hidden.keys().next();
      if (this.hidden.size > REMEMBERED && !oldest.done) this.hidden.delete(oldest.value);
    }
    this.seen.set(question, { opening, hidden: known });
    return known;
  }
}

/** A question in the names of its opening, as JSON, and its number among all such. */
interface HiddenQuestion {
  number: number;
  json: string;
}

type Without<View> = View extends PlayerView ? Omit<View, 'player' | 'points' | 'rank'> : never;
/** A view without what is the player's own in every phase. */
type SeenView = Without<PlayerView>;

interface WritableScene {
  sceneKey: string;
  response: string;
  write: (leftMs: number | null) => string;
}

/** A scene without a question: it is its own key. */
function whole(scene: Scene): WritableScene {
  const frame = frameOf({ type: 'scene', scene });
  return { sceneKey: frame, response: '', write: () => frame };
}

const frameOf = (message: RoomMessage): string => JSON.stringify(message);

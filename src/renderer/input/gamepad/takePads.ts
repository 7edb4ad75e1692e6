/** Told of each button that goes down, on which pad; `at` in ms on the clock of `performance.now()`. */
export type PadTaker = (
  pad: { index: number; id: string; buttons: number },
  button: number,
  at: number,
) => void;

let taker: PadTaker | null = null;

/**
 * Takes all gamepads for players, so that their buttons do nothing else on the screen.
 * @returns gives them back
 */
export function takePads(told: PadTaker): () => void {
  taker = told;
  return () => {
    if (taker === told) taker = null;
  };
}

/** Who has taken them; null when they move about the screen, as they mostly do. */
export const padTaker = (): PadTaker | null => taker;

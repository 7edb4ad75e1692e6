/**
 * When the player acted, in ms on the clock of `performance.now()`, which only goes forward.
 *
 * That is the time stamp which the browser took from the system with the event, not the moment at which the page came
 * to it: a page that is busy for two frames would else make every press as much later.
 * @param stamp the event's `timeStamp`, or a gamepad's `timestamp`
 * @param now `performance.now()`; stands in for a stamp that can't be right
 * @param earliest the act can't have been before this
 */
export function momentOf(stamp: number, now: number, earliest = 0): number {
  return stamp > earliest ? Math.min(stamp, now) : now;
}

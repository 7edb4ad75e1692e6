import type { Direction } from '../../contract/keys.ts';

/** A rectangle on screen, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Neighbours may overlap this much, by a border or a shadow, and still lie beside each other; in CSS pixels. */
const SLACK = 4;
/** How much farther something off to the side seems than something straight ahead. */
const ASIDE = 3;
/** Tells two that are alike near apart: the one in line with the middle comes first. */
const OFF_CENTRE = 0.05;

/**
 * The box that one would expect to come to from another in a direction: the nearest that begins where it ends, and
 * rather one straight ahead than one off to the side.
 * @returns null when nothing lies that way
 */
export function nearest<Item extends { box: Box }>(
  from: Box,
  direction: Direction,
  items: readonly Item[],
): Item | null {
  const start = turned(from, direction);
  let best: { item: Item; distance: number } | null = null;
  for (const item of items) {
    const { left, right, top, bottom } = turned(item.box, direction);
    if (left < start.right - SLACK || right <= start.right) continue;
    const ahead = Math.max(0, left - start.right);
    const aside = Math.max(0, top - start.bottom, start.top - bottom);
    const offCentre = Math.abs(top + bottom - start.top - start.bottom) / 2;
    const distance = ahead + ASIDE * aside + OFF_CENTRE * offCentre;
    if (!best || distance < best.distance) best = { item, distance };
  }
  return best?.item ?? null;
}

/** The box in a view in which the direction points right. */
function turned({ left, top, right, bottom }: Box, direction: Direction): Box {
  switch (direction) {
    case 'right':
      return { left, top, right, bottom };
    case 'left':
      return { left: -right, top, right: -left, bottom };
    case 'down':
      return { left: top, top: left, right: bottom, bottom: right };
    case 'up':
      return { left: -bottom, top: left, right: -top, bottom: right };
  }
}

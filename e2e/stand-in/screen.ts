/** A rectangle on the desktop. */
export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}
interface Display {
  id: number;
  label: string;
  bounds: Bounds;
  workArea: Bounds;
  size: { width: number; height: number };
}

/** The height of the bar that a desktop would have above. */
const BAR = 25;

/**
 * The screens that `STAND_IN_DISPLAYS` names, side by side, as `1440x900,1920x1080`; one of 1920 by 1080 without it.
 * @throws for what is not a list of sizes
 */
export function displaysFrom(text: string | undefined): Display[] {
  let x = 0;
  return (text ?? '1920x1080').split(',').map((part, index) => {
    const [, width = 0, height = 0] = (/^(\d+)x(\d+)$/.exec(part) ?? []).map(Number);
    if (width === 0 || height === 0) throw new Error(`STAND_IN_DISPLAYS names ${part}, which is no size.`);
    const bounds = { x, y: 0, width, height };
    x += width;
    return {
      id: index + 1,
      label: `Stand-in ${index + 1}`,
      bounds,
      workArea: { ...bounds, y: BAR, height: height - BAR },
      size: { width, height },
    };
  });
}

const displays = displaysFrom(process.env['STAND_IN_DISPLAYS']);

/** Electron's `screen`, of a desktop that is only thought of. */
export const screen = {
  getAllDisplays: (): Display[] => displays,
  getPrimaryDisplay: (): Display | undefined => displays[0],
  /** The one that most of the rectangle is on. */
  getDisplayMatching: (rectangle: Bounds): Display | undefined => {
    const shared = ({ bounds }: Display): number =>
      overlap(rectangle.x, rectangle.width, bounds.x, bounds.width) *
      overlap(rectangle.y, rectangle.height, bounds.y, bounds.height);
    return displays.toSorted((a, b) => shared(b) - shared(a))[0];
  },
};

function overlap(from: number, length: number, otherFrom: number, otherLength: number): number {
  return Math.max(0, Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom));
}

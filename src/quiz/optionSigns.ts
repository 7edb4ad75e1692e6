/** The letters of the options, in the order shown. */
export const LETTERS = 'ABCDEFGH';

/**
 * The shapes of the options, in the order shown, in a box of 48 by 48: with the letter and the colour they make an
 * option's sign, the same on every screen, so that none of the three is needed alone.
 */
export const OPTION_SHAPES = [
  { path: 'M24 3 L46 43 H2 Z', letterAt: 35 },
  { path: 'M24 2 a22 22 0 1 0 .01 0 Z', letterAt: 31 },
  { path: 'M4 4 H44 V44 H4 Z', letterAt: 31 },
  { path: 'M24 1 L47 24 L24 47 L1 24 Z', letterAt: 31 },
  { path: 'M24 2 L44 13 V35 L24 46 L4 35 V13 Z', letterAt: 31 },
  { path: 'M2 5 H46 L24 45 Z', letterAt: 27 },
  { path: 'M24 2 L46 18 L38 45 H10 L2 18 Z', letterAt: 33 },
  { path: 'M15 2 H33 L46 15 V33 L33 46 H15 L2 33 V15 Z', letterAt: 31 },
] as const;

import { figures } from '../shared/figures.ts';

/** Asks for a figure that the sources give differently, as one source gives it. */
export const disputesNumber = figures('disputes/number', 'disputes');

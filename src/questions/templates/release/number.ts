import { figures } from '../shared/figures.ts';

/** Asks for the figures of the release: an edition, a year. */
export const releaseNumber = figures('release/number', 'release');

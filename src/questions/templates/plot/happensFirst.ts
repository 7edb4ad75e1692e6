import { firstStep } from '../shared/firstStep.ts';

/** Asks which of some events of the story happens first. */
export const happensFirst = firstStep('plot/happens-first', 'plot');

import { firstStep } from '../shared/firstStep.ts';

/** Asks which of some festivals and releases came first. */
export const comesFirst = firstStep('release/comes-first', 'release');

import { typedValues } from '../shared/typedValues.ts';

/** Has the names of the release typed: a festival, a prize. */
export const releaseTyped = typedValues('release/typed', 'release');

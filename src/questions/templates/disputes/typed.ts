import { typedValues } from '../shared/typedValues.ts';

/** Has a name typed that the sources give differently, as one source gives it. */
export const disputesTyped = typedValues('disputes/typed', 'disputes');

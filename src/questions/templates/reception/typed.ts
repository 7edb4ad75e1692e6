import { typedValues } from '../shared/typedValues.ts';

/** Has the names of the reception typed: a film that it is likened to, and who made that. */
export const receptionTyped = typedValues('reception/typed', 'reception');

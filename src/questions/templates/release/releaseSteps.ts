import { orderSteps } from '../shared/orderSteps.ts';

/** Has what became of the film, from festivals to cinemas, put in order. */
export const releaseSteps = orderSteps('release/order-steps', 'release');

import { orderSteps } from '../shared/orderSteps.ts';

/** Has events of the story put in order. */
export const orderEvents = orderSteps('plot/order-events', 'plot');

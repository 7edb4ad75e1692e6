import { client } from '../../contract/call.ts';
import { transport } from './ahead.ts';

/** The host, for every store. */
export const api = client(transport);

import { client } from '../../contract/call.ts';
import { chooseTransport } from './transport.ts';

/** The one way to the host. */
export const transport = chooseTransport();

/** The host, for every store. */
export const api = client(transport);

import { client } from '../../contract/call.ts';
import { chooseTransport } from './transport.ts';

/** The host, for every store. */
export const api = client(chooseTransport());

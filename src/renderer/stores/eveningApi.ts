import { clientOf } from '../../contract/call.ts';
import { eveningApi } from '../../contract/evening.ts';
import { roomApi } from '../../contract/roomApi.ts';
import { transport } from './ahead.ts';

/** The host of a game night. */
export const callEvening = clientOf(eveningApi, transport);

/** The room of the phones. */
export const callRoom = clientOf(roomApi, transport);

import { clientOf } from '../../contract/call.ts';
import { libraryApi } from '../../contract/libraryApi.ts';
import { transport } from './ahead.ts';

/** The host's services for the library and for what is brought in, loaded with the screens that use them. */
export const libraryCalls = clientOf(libraryApi, transport);

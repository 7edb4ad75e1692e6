/** What a room is made of, in one file to be loaded when the first one is opened. */
export { reachesItself, roomHints } from './diagnose.ts';
export { openRoom, RoomNotOpened } from './openRoom.ts';
export { roomQrSvg } from './roomQr.ts';
export { createSqliteTokens } from './sqliteTokens.ts';

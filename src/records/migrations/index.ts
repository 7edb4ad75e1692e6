import { games } from './0001-games.ts';
import { responses } from './0002-responses.ts';
import { answers } from './0003-answers.ts';
import { flags } from './0004-flags.ts';
import { shots } from './0005-shots.ts';
import { evenings } from './0006-evenings.ts';
import { roomTokens } from './0007-room-tokens.ts';
import type { Migration } from './migration.ts';

/** Every migration there is, in order. */
export const MIGRATIONS: readonly Migration[] = [
  games,
  responses,
  answers,
  flags,
  shots,
  evenings,
  roomTokens,
];

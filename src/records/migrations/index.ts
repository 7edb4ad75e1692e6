import { games } from './0001-games.ts';
import { responses } from './0002-responses.ts';
import { answers } from './0003-answers.ts';
import { shots } from './0004-shots.ts';
import type { Migration } from './migration.ts';

/** Every migration there is, in order. */
export const MIGRATIONS: readonly Migration[] = [games, responses, answers, shots];

import type { Scene } from '../../contract/room/toPhone.ts';

/** The scene of some phases. */
export type SceneOf<Phase extends Scene['phase']> = Extract<Scene, { phase: Phase }>;

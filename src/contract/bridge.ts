/** What the Electron preload puts on `window`, and all that it puts there. */
export interface QuizBridge {
  call: (method: string, request: unknown) => Promise<unknown>;
}
/** The name of the bridge on `window`. */
export const BRIDGE = 'reelQuiz';
/** The one IPC channel. */
export const IPC_CHANNEL = 'quiz-api';

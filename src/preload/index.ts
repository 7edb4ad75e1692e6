import { contextBridge, ipcRenderer } from 'electron';
import type { QuizBridge, BRIDGE, IPC_CHANNEL } from '../contract/api.ts';

// Types only: importing the values would pull the schemas into a script that runs before every page.
const bridge: typeof BRIDGE = 'reelQuiz';
const channel: typeof IPC_CHANNEL = 'quiz-api';

contextBridge.exposeInMainWorld(bridge, {
  // The far side checks the method and the request: what a page sends can't be trusted to be typed.
  call: (method, request) => ipcRenderer.invoke(channel, method, request),
} satisfies QuizBridge);

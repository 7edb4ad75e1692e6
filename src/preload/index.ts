import { contextBridge, ipcRenderer } from 'electron';
import { BRIDGE, IPC_CHANNEL, type QuizBridge } from '../contract/bridge.ts';

contextBridge.exposeInMainWorld(BRIDGE, {
  // The far side checks the method and the request: what a page sends can't be trusted to be typed.
  call: (method, request) => ipcRenderer.invoke(IPC_CHANNEL, method, request),
} satisfies QuizBridge);

import { callingEnd, exposingEnd } from './bridge.ts';
import { codec } from './codec.ts';
import { BINDING, RECEIVER } from './messages.ts';
import { isolatedWorld, mainWorld } from './worlds.ts';

/**
 * The sources that every new document starts with, one for each world.
 * @param secret the event by which the two worlds of a page find each other
 * @param preload the source of the built preload
 */
export function pageScripts(secret: string, preload: string): { main: string; isolated: string } {
  const key = JSON.stringify(secret);
  const names = JSON.stringify({ binding: BINDING, receiver: RECEIVER });
  const run = `function (require, module, exports, process) {${preload}\n}`;
  return {
    main: `(${String(mainWorld)})(${key}, ${String(callingEnd)})`,
    isolated: `(${String(isolatedWorld)})(${key}, ${names}, ${String(exposingEnd)}, ${String(codec)}, ${run})`,
  };
}

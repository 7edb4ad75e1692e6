import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EveningCommand } from '../../../contract/evening.ts';
import type { Entry } from '../entry.ts';
import { pressEntries } from './pressEntries.ts';
import type { Flooded, HostAt, Pressed } from './protocol.ts';
import { startHelper, type Helper } from './talk.ts';

const PLAYERS = 200;
/** What the host does with each question, and how many of them: all keys of an evening, the first of which are the slowest. */
const STEPS: readonly EveningCommand['do'][] = ['next', 'open-options', 'close', 'next'];
const QUESTIONS = 60;
const BETWEEN_MS = 40;
/** So many hostile messages a second, or nothing was shown. */
const LEAST = 900;

/**
 * How soon the host's keys are answered while a thousand hostile messages a second come, of every kind, from connections
 * that come back whenever they are thrown out; over the same way as the page's, with two hundred honest phones looking on.
 */
export async function flood(): Promise<Entry[]> {
  const folder = mkdtempSync(join(tmpdir(), 'reel-quiz-bench-'));
  const helpers: Helper[] = [];
  const help = (file: string): Helper => {
    const helper = startHelper(join(import.meta.dirname, file), [folder]);
    helpers.push(helper);
    return helper;
  };
  try {
    const host = help('roomChild.ts');
    const at = await host.ask<HostAt>('where');
    await help('botsChild.ts').ask('join', { at, players: PLAYERS });
    const desk = help('deskChild.ts');
    await desk.ask('connect', { at });
    await desk.ask('press', { command: { do: 'next' } });
    const flooders = help('floodChild.ts');
    await flooders.ask('start', { at });
    const pressed: Pressed[] = [];
    for (let question = 0; question < QUESTIONS; question++)
      for (const step of STEPS) {
        pressed.push(await desk.ask<Pressed>('press', { command: { do: step } }));
        await sleep(BETWEEN_MS);
      }
    const { perSecond, thrownOut } = await flooders.ask<Flooded>('stop');
    if (perSecond < LEAST || thrownOut === 0)
      throw new Error(
        `The flood was ${perSecond.toFixed(0)} messages a second, thrown out ${thrownOut} times.`,
      );
    return pressEntries(
      (what) => `room, ${PLAYERS} players, ${perSecond.toFixed(0)} hostile messages/s: ${what}`,
      pressed,
    );
  } finally {
    await Promise.all(helpers.map((one) => one.kill()));
    rmSync(folder, { recursive: true, force: true });
  }
}

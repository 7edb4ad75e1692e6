import type { Page } from '@playwright/test';
import { entry, medianAndTail, quantile, type Entry } from '../entry.ts';
import { CHOICES, startRound, withPlayedApp } from '../../played/playedApp.ts';

/** Presses of each sort; the first few warm the page up and are not counted. */
const PRESSES = 90;
const WARM_UP = 5;

/**
 * From a key press to its effect on the screen, beside a key press that nothing listens to, in the same page.
 * `chosen`: the option lights up. `graded`: the verdict shows, which waits until the answer is on disk.
 * Both end when a frame that holds the effect has been handed to the screen.
 */
export function keyPress(root: string): Promise<Entry[]> {
  return withPlayedApp(root, async ({ browser, url, origin, api }) => {
    const game = await startRound(api, { bankIds: [CHOICES] });
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(url);
    await page.goto(`${origin}/#/round/${game.id}`);
    const idle: number[] = [];
    const chosen: number[] = [];
    const graded: number[] = [];
    const frames: number[] = [];
    for (
      let question = 0;
      question < Math.min(PRESSES + WARM_UP, game.setup.questions.length - 1);
      question++
    ) {
      await page.locator('.round-open .option').first().waitFor();
      const idlePress = await press(page, 'z', 'html');
      const [chosenPress, gradedPress] = await pressTwofold(page, '1');
      if (question >= WARM_UP) {
        idle.push(idlePress.ms);
        chosen.push(chosenPress.ms);
        frames.push(chosenPress.frames);
        graded.push(gradedPress.ms);
      }
      await page.keyboard.press('Enter');
      await page.locator('.round-revealed').waitFor({ state: 'detached' });
    }
    return [
      ...medianAndTail('key press -> option lit', chosen, idle, { p50: 1.3, p99: 1.3 }),
      {
        // The first frame after the press has it.
        ...entry('frames from key press to option lit, p99', {
          value: quantile(frames, 0.99),
          baseline: 1,
          goal: 1,
        }),
        unit: 'frames' as const,
      },
      ...medianAndTail('key press -> verdict shown, once on disk', graded, idle, { p50: 3, p99: 3 }),
    ];
  });
}

/** How long an effect took to be on screen, and the how manieth frame after the press had it. */
interface Painted {
  ms: number;
  frames: number;
}

async function press(page: Page, key: string, effect: string): Promise<Painted> {
  const painted = await watch(page, effect);
  await page.keyboard.press(key);
  return painted();
}

async function pressTwofold(page: Page, key: string): Promise<[Painted, Painted]> {
  const lit = await watch(page, '.option-pressed, .option-key');
  const verdict = await watch(page, '.reveal-verdict');
  await page.keyboard.press(key);
  return [await lit(), await verdict()];
}

/**
 * Waits in the page for the next key press, and then for a frame that shows an element.
 * @returns once the page is listening, what gives the time from the press to the end of that frame
 */
async function watch(page: Page, effect: string): Promise<() => Promise<Painted>> {
  const handle = await page.evaluateHandle((selector) => {
    const took = new Promise<Painted>((resolve) => {
      const listen = (event: KeyboardEvent) => {
        let frames = 0;
        const afterFrame = () => {
          frames += 1;
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            if (document.querySelector(selector))
              resolve({ ms: performance.now() - event.timeStamp, frames });
            else requestAnimationFrame(afterFrame);
          };
          channel.port2.postMessage(null);
        };
        requestAnimationFrame(afterFrame);
      };
      addEventListener('keydown', listen, { once: true, capture: true });
    });
    return { took };
  }, effect);
  return () => handle.evaluate(({ took }) => took);
}

import type { Page } from '@playwright/test';
import { medianAndTail, type Entry } from '../entry.ts';
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
    for (
      let question = 0;
      question < Math.min(PRESSES + WARM_UP, game.setup.questions.length - 1);
      question++
    ) {
      await page.locator('.round-open .option').first().waitFor();
      const idlePress = await press(page, 'z', 'html');
      const [chosenPress, gradedPress] = await pressTwofold(page, '1');
      if (question >= WARM_UP) {
        idle.push(idlePress);
        chosen.push(chosenPress);
        graded.push(gradedPress);
      }
      await page.keyboard.press('Enter');
      await page.locator('.round-revealed').waitFor({ state: 'detached' });
    }
    return [
      ...medianAndTail('key press -> option lit', chosen, idle, { p50: 1.25, p99: 1.5 }),
      ...medianAndTail('key press -> verdict shown, once on disk', graded, idle, { p50: 3, p99: 3 }),
    ];
  });
}

async function press(page: Page, key: string, effect: string): Promise<number> {
  const painted = await watch(page, effect);
  await page.keyboard.press(key);
  return painted();
}

async function pressTwofold(page: Page, key: string): Promise<[number, number]> {
  const lit = await watch(page, '.option-pressed, .option-key');
  const verdict = await watch(page, '.reveal-verdict');
  await page.keyboard.press(key);
  return [await lit(), await verdict()];
}

/**
 * Waits in the page for the next key press, and then for a frame that shows an element.
 * @returns once the page is listening, what gives the ms from the press to the end of that frame
 */
async function watch(page: Page, effect: string): Promise<() => Promise<number>> {
  const handle = await page.evaluateHandle((selector) => {
    const took = new Promise<number>((resolve) => {
      const listen = (event: KeyboardEvent) => {
        const afterFrame = () => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            if (document.querySelector(selector)) resolve(performance.now() - event.timeStamp);
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

import { join } from 'node:path';
import { withPlayedApp } from '../../played/playedApp.ts';
import { entry, quantile, type Entry } from '../entry.ts';
import { frameWith } from '../../played/frameWith.ts';
import { seedAnswers } from './seedAnswers.ts';

const VISITS = 11;
const MANY = 100_000;
const FEW = 100;

/**
 * From going to the statistics screen to the end of the first frame that shows it, with 100,000 recorded answers beside
 * 100. Each visit has a page of its own, so the screen's part of the app is loaded every time; the two take turns.
 */
export function openStatistics(root: string): Promise<Entry[]> {
  const seed = (answers: number) => (dataFolder: string) => {
    seedAnswers(dataFolder, join(root, 'questions/banks/one-second.json'), answers);
  };
  return withPlayedApp(
    root,
    (many) =>
      withPlayedApp(
        root,
        async (few) => {
          const times: { many: number[]; few: number[] } = { many: [], few: [] };
          for (let visit = 0; visit <= VISITS; visit++) {
            for (const [name, { browser, url }] of [['many', many] as const, ['few', few] as const]) {
              const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
              const page = await context.newPage();
              await page.goto(url);
              await page.locator('.home').waitFor();
              const took = await frameWith(page, '.statistics .chart-svg', { place: '#/statistics' });
              // The first visit warms both up.
              if (visit > 0) times[name].push(took);
              await context.close();
            }
          }
          return [
            entry('statistics screen opens, 100,000 answers : 100, p50', {
              value: quantile(times.many, 0.5),
              baseline: quantile(times.few, 0.5),
              goal: 1.5,
            }),
          ];
        },
        seed(FEW),
      ),
    seed(MANY),
  );
}

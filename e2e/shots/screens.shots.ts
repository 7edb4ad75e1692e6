import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../app.ts';
import { findCut } from './findCut.ts';
import { SCREENS, THEMES } from './screens.ts';

/** Where the pictures go; `npm run shots` says it. */
const FOLDER = process.env['REEL_QUIZ_SHOTS'] ?? join(import.meta.dirname, '../../shots');
const SIZES = [
  { width: 800, height: 600 },
  { width: 1280, height: 720 },
  { width: 3840, height: 2160 },
];
const LANGUAGES = { en: 'English', zh: '简体中文' } as const;

mkdirSync(FOLDER, { recursive: true });

for (const screen of SCREENS) {
  for (const [code, language] of Object.entries(LANGUAGES)) {
    test(`${screen.name} ${code}`, async ({ launch, dataFolder }) => {
      await screen.prepare?.(dataFolder);
      const app = await launch();
      const { home } = app;
      await app.page.emulateMedia({ reducedMotion: 'reduce' });
      await home.language.selectOption(language);
      const page = (await screen.open(app)) ?? app.page;
      for (const size of screen.sizes ?? SIZES) {
        await page.setViewportSize(size);
        for (const theme of screen.themes ?? THEMES) {
          await page.evaluate((wanted) => {
            document.documentElement.dataset['theme'] = wanted;
          }, theme);
          await page.evaluate(() =>
            Promise.allSettled(
              document
                .getAnimations()
                .filter((animation) => animation instanceof CSSTransition)
                .map(({ finished }) => finished),
            ),
          );
          const name = `${screen.name}-${code}-${theme}-${size.width}x${size.height}`;
          // The layout may take a frame or two to settle after the window has changed.
          await expect.soft
            .poll(() => findCut(page, screen.whole ?? false), { message: name, timeout: 20_000 })
            .toEqual([]);
          await page.screenshot({ path: join(FOLDER, `${name}.jpg`), type: 'jpeg', quality: 70 });
        }
      }
    });
  }
}

import type { Page } from '@playwright/test';
import { measureShot } from '../../src/quiz/shot.ts';
import { expect, test } from '../app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { plugInGamepad, pressPad } from '../pages/gamepad.ts';
import { notePresses, pressInTime } from '../pages/presses.ts';
import type { ShotPage } from '../pages/ShotPage.ts';

/** What the screen is to say of a shot. */
function wordsOf(elapsedMs: number): string {
  const { frame, off } = measureShot(elapsedMs);
  if (off === 0) return 'Frame 24: one second, to the frame';
  const frames = Math.abs(off) === 1 ? 'one frame' : `${Math.abs(off)} frames`;
  return `Frame ${frame}: ${frames} ${off < 0 ? 'early' : 'late'}`;
}

/** Starts the reel and stops it after some time, until a shot has come of it. */
async function shoot(shot: ShotPage, press: () => Promise<void>, ms: number): Promise<void> {
  const made = Number(await shot.count.innerText());
  // After a stop the reel rests, and where the machine is too busy for a test it may run out.
  await expect(async () => {
    if ((await shot.dial.getAttribute('data-phase')) !== 'running') await press();
    await shot.page.waitForTimeout(ms);
    await press();
    await expect(shot.count).toHaveText(String(made + 1), { timeout: 500 });
  }).toPass();
}

const between = ([start = 0, stop = 0]: number[]): number => stop - start;

test('a shot is made by keyboard alone, said in frames, and kept', async ({ launch }) => {
  const first = await launch();
  const { page, home } = first;
  await expect(home.play).toBeVisible();
  const way = page.getByRole('button', { name: 'One-second shot' });
  for (let press = 0; press < 20 && !(await way.evaluate((button) => button.matches(':focus'))); press++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const shot = home.shotPage();
  await expect(shot.heading).toBeFocused();
  await expect(page).toHaveTitle('One-second shot · Reel Quiz');
  await expect(shot.words).toHaveText('Stop at frame 24');

  const presses = await notePresses(page);
  await page.keyboard.press('Space');
  await expect(shot.dial).toBeFocused();
  await page.waitForTimeout(900);
  await page.keyboard.press('Space');
  const elapsedMs = between(await presses());
  await expect(shot.words).toHaveText(wordsOf(elapsedMs));
  await expect(shot.more).toHaveText(`${(elapsedMs / 1000).toFixed(3)} s · your first shot`);
  await expect(shot.said).toContainText(wordsOf(elapsedMs));
  await expect(shot.last).toHaveText([wordsOf(elapsedMs)]);
  await expect(shot.dial).toHaveAccessibleName('Again');
  await expect(shot.dial).toBeFocused();

  await shoot(shot, () => page.keyboard.press('Enter'), 300);
  await expect(shot.count).toHaveText('2');
  await expect(shot.last).toHaveCount(2);
  const best = await shot.best.innerText();
  await page.keyboard.press('Escape');
  await expect(home.play).toBeVisible();
  await first.close();

  const second = await launch();
  const again = await second.home.shot();
  await expect(again.heading).toBeFocused();
  await expect(again.words).toHaveText('Stop at frame 24');
  await expect(again.count).toHaveText('2');
  expect(await again.best.innerText()).toBe(best);
  await expect(again.last).toHaveCount(2);
});

test('a held key starts the reel and does not stop it, and a key that bounces presses once', async ({
  app,
}) => {
  const { page, home } = app;
  const shot = await home.shot();
  await expect(shot.heading).toBeFocused();
  // Pressed again without being let go, a key repeats.
  for (const key of ['Space', 'Enter']) {
    await page.keyboard.down(key);
    await expect(async () => {
      await page.keyboard.down(key);
      await expect(shot.words).toHaveText('The reel ran out', { timeout: 200 });
    }).toPass();
    await page.waitForTimeout(500);
    await page.keyboard.down(key);
    await expect(shot.dial).toHaveAccessibleName('Again');
    await page.keyboard.up(key);
  }
  await expect(shot.count).toHaveText('0');

  // It starts, and starts no second time, which would stop it; it stops, and does not start again.
  await pressInTime(page, 'Enter', [5, 300, 5]);
  await expect(shot.dial).toHaveAccessibleName('Again');
  await expect(shot.count).toHaveText('1');
  await expect(shot.words).toHaveText(/^Frame \d+: \d+ frames early$/);
});

test('a reel that nobody stops runs out, and does not count', async ({ app }) => {
  const { page, home } = app;
  const shot = await home.shot();
  await expect(shot.heading).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(shot.words).toHaveText('The reel ran out');
  await expect(shot.said).toContainText('The reel ran out');
  await expect(shot.dial).toBeFocused();
  await expect(shot.count).toHaveText('0');
  await shoot(shot, () => page.keyboard.press('Enter'), 200);
});

test('the lamp is pressed by pointer and by finger, when it goes down', async ({ app }) => {
  const { page, home } = app;
  const shot = await home.shot();
  await expect(shot.heading).toBeFocused();
  const presses = await notePresses(page);
  await shot.dial.hover();
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForTimeout(300);
  await page.mouse.down();
  await expect(shot.words).toHaveText(wordsOf(between(await presses())));
  await page.mouse.up();
  await expect(shot.count).toHaveText('1');

  await page.waitForTimeout(450);
  const box = await shot.dial.boundingBox();
  if (!box) throw new Error('The lamp is not on screen.');
  const finger = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const touch = await page.context().newCDPSession(page);
  const tap = async () => {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await tap();
  await page.waitForTimeout(300);
  await tap();
  await expect(shot.words).toHaveText(wordsOf(between((await presses()).slice(2))));
  await expect(shot.count).toHaveText('2');
});

test('a gamepad and a key of the player’s own start and stop it, and press what else has the focus', async ({
  app,
}) => {
  const { page, home } = app;
  const settings = await home.settings();
  await settings.button('Add a key for Press what is marked').click();
  await page.keyboard.press('j');
  await settings.done.click();
  const shot = await home.shot();
  await expect(shot.heading).toBeFocused();
  await shoot(shot, () => page.keyboard.press('j'), 250);
  await plugInGamepad(page);
  await shoot(shot, () => pressPad(page, 'A'), 250);
  await shot.button('Home').focus();
  await pressPad(page, 'A');
  await expect(home.play).toBeVisible();
});

/** Waits for the reel to run and tells what can be seen of it: what is animated, the hand, and the lamp half way. */
function watchRun(page: Page): Promise<{ moving: string[]; hand: string; lamp: string }> {
  return page.evaluate(async () => {
    const dial = document.querySelector('.dial');
    const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
    while (dial?.getAttribute('data-phase') !== 'running') await new Promise(requestAnimationFrame);
    const moving = document
      .getAnimations()
      .flatMap((animation) => (animation instanceof CSSAnimation ? [animation.animationName] : []));
    const hand = style('.dial-hand').visibility;
    await new Promise((resolve) => setTimeout(resolve, 700));
    return { moving: [...new Set(moving)].sort(), hand, lamp: style('.dial-light').opacity };
  });
}

test('while it runs, the hand and the frames move and the lamp goes out half way', async ({ app }) => {
  const { page, home } = app;
  const shot = await home.shot();
  await expect(shot.heading).toBeFocused();
  const run = watchRun(page);
  await page.keyboard.press('Enter');
  expect(await run).toEqual({
    moving: ['dial-expose', 'dial-expose-text', 'dial-out', 'dial-turn'],
    hand: 'visible',
    lamp: '0',
  });
  await expect(shot.words).toHaveText('The reel ran out');
  await expect(page.locator('.dial-light')).toHaveCSS('opacity', '1');
});

test('calm, nothing moves, and the lamp goes out half way all the same', async ({ app }) => {
  const { page, home } = app;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const shot = await home.shot();
  await expect(shot.heading).toBeFocused();
  const run = watchRun(page);
  await page.keyboard.press('Enter');
  const { moving, hand, lamp } = await run;
  expect(moving).not.toContain('dial-expose');
  expect({ hand, lamp }).toEqual({ hand: 'hidden', lamp: '0' });
});

test('who has made only shots can take them along and delete them, too', async ({ app }) => {
  const { page, home } = app;
  const shot = await home.shot();
  await shoot(shot, () => page.keyboard.press('Space'), 200);
  await page.keyboard.press('Escape');
  const statistics = await home.statistics();
  await expect(statistics.empty).toBeVisible();
  await expectAccessible(page);
  await statistics.askToDelete('delete');
  await statistics.deleteAll();
  await expect(statistics.undo).toBeVisible();
  await page.keyboard.press('Escape');
  await home.shot();
  await expect(shot.count).toHaveText('0');
  await page.keyboard.press('Escape');
  await home.statistics();
  await statistics.undo.click();
  await page.keyboard.press('Escape');
  await home.shot();
  await expect(shot.count).toHaveText('1');
});

for (const language of ['English', '简体中文'])
  for (const light of ['dark', 'light']) {
    test(`the shot passes axe and fits every window, ${light}, in ${language}`, async ({ app }) => {
      const { page, home } = app;
      await home.light.selectOption(light);
      await home.language.selectOption(language);
      const shot = await home.shot();
      await expect(shot.heading).toBeFocused();
      await expectAccessible(page);
      await shoot(shot, () => page.keyboard.press('Enter'), 1300);
      await page.waitForTimeout(300);
      await expectAccessible(page);
      for (const size of [
        { width: 800, height: 600 },
        { width: 1280, height: 720 },
        { width: 3840, height: 2160 },
      ]) {
        await page.setViewportSize(size);
        await expect.poll(() => findOutside(page), { message: `${size.width} × ${size.height}` }).toEqual([]);
      }
    });
  }

/** What of the screen is outside the window, or cut off inside its own box. */
function findOutside(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.shot :is(h1, h2, p, dd, button, svg)')]
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const outside = left < -0.5 || top < -0.5 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5;
        return outside || (element instanceof HTMLElement && element.scrollWidth > element.clientWidth + 1);
      })
      .map((element) => element.getAttribute('class') ?? element.tagName),
  );
}

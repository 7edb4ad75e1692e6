import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { APP_FOLDER } from '../../targets/electron.ts';

/** What the bundle of `measure.ts` puts on the page; see there. */
interface Measures {
  measureSounds: () => Promise<{ name: string; length: number; peak: number; rms: number; end: number }[]>;
}

/** The sounds and what measures them, as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root: APP_FOLDER,
    build: {
      write: false,
      lib: { entry: 'src/renderer/sound/testing/measure.ts', formats: ['iife'], name: 'measures' },
    },
  });
  const [bundled] = [built].flat();
  if (!bundled || !('output' in bundled)) throw new Error('Vite built nothing.');
  return bundled.output[0].code;
}

test('each sound can be heard, never clips, dies away and is short', async ({ page }) => {
  await page.addScriptTag({ content: await bundle() });
  const sounds = await page.evaluate(() =>
    (window as unknown as { measures: Measures }).measures.measureSounds(),
  );
  expect(sounds.length).toBeGreaterThanOrEqual(10);
  for (const { name, length, peak, rms, end } of sounds) {
    expect(rms, `${name} is audible`).toBeGreaterThan(0.01);
    expect(peak, `${name} does not clip`).toBeLessThanOrEqual(1);
    expect(length, `${name} is short`).toBeLessThan(2.5);
    expect(end, `${name} dies away`).toBeLessThan(0.02);
  }
});

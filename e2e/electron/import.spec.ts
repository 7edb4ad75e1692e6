import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Order } from '../../src/host/imports/workshop.ts';
import { expect, test } from '../app.ts';
import { RoundPage } from '../pages/RoundPage.ts';
import { APP_FOLDER } from '../targets/electron.ts';

const ARTICLE = join(APP_FOLDER, 'docs', 'formats', 'examples', 'crouching-tiger.wiki');

test('the thread that reads what is brought in is built, and reads', async () => {
  const thread = new Worker(join(APP_FOLDER, 'out', 'main', 'workshopThread.js'));
  const bytes = new Uint8Array(readFileSync(ARTICLE));
  const order: Order = { id: 1, job: { do: 'read', args: [bytes, { file: 'a.wiki', year: 2026 }] } };
  const answered = once(thread, 'message');
  thread.postMessage(order);
  expect(await answered).toMatchObject([{ id: 1, value: { kind: 'wikitext', films: [{}] } }]);
  await thread.terminate();
});

test('a film that was brought in is played in the built app, and what is put aside outlives it', async ({
  launch,
}) => {
  const app = await launch();
  const library = await app.home.library();
  await library.bringIn(ARTICLE);
  await expect(library.questions.first()).toBeVisible({ timeout: 60_000 });
  await app.kill();

  const again = await launch();
  const there = await again.home.library();
  await again.page.getByRole('button', { name: 'Bring in a film or a bank' }).click();
  await again.page.getByRole('button', { name: 'Go on' }).click();
  await expect(there.questions.first()).toBeVisible({ timeout: 60_000 });
  await there.keepAndPlay.click();
  const round = new RoundPage(again.page);
  await round.ready();
});

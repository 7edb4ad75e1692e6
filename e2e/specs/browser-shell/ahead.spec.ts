import { expect, test } from '../../app.ts';
import { RoundPage } from '../../pages/RoundPage.ts';

/** What the home screen shows, by the method that asks for it. */
const HOME = [
  'app.info',
  'games.daily',
  'games.totals',
  'games.unfinished',
  'library.list',
  'review.due',
  'settings.load',
];

test('what the home screen shows is asked once, while its script is still on the way', async ({ app }) => {
  const { page, home } = app;
  await expect(home.play).toBeVisible();
  const asked: string[] = [];
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => {
      const method = /"method":"([^"]+)"/.exec(String(payload))?.[1];
      if (method !== undefined) asked.push(method);
    });
  });
  const [held, go] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  await page.route('**/assets/index-*.js', async (route) => {
    held.resolve(undefined);
    await go.promise;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await held.promise;
  await expect.poll(() => [...asked].sort()).toEqual(HOME);
  go.resolve(undefined);
  await expect(home.play).toBeVisible();
  await expect(home.daily).toBeVisible();
  expect(asked.filter((method) => HOME.includes(method)).sort()).toEqual(HOME);
});

test('nothing in the page tries what its policy forbids', async ({ app }) => {
  const { page, home } = app;
  const broken: string[] = [];
  await page.exposeFunction('tellOfViolation', (what: string) => broken.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { tellOfViolation } = window as unknown as { tellOfViolation: (what: string) => void };
      tellOfViolation(`${violatedDirective} ${blockedURI}`);
    });
  });
  await page.reload();
  await home.play.click();
  const round = new RoundPage(page);
  await round.opened(1);
  await round.answerRight();
  expect(broken).toEqual([]);
});

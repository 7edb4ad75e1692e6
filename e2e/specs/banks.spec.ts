import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../app.ts';
import { APP_FOLDER } from '../targets/electron.ts';

const shipped = readFileSync(join(APP_FOLDER, 'questions/banks/one-second.json'), 'utf8');

test('banks that can’t be read are named, each with its place and its mend, and the others play', async ({
  launch,
  dataFolder,
}) => {
  const folder = join(dataFolder, 'banks');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'cut-off.json'), shipped.slice(0, shipped.length / 2));
  writeFileSync(join(folder, 'newer.json'), JSON.stringify({ format: 'reel-quiz/bank', version: 99 }));
  writeFileSync(join(folder, 'keyless.json'), shipped.replace(/"key": "[^"]+"/, '"key": "o9"'));
  const before = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

  const { page, home } = await launch();
  const problems = page.getByRole('alert').filter({ hasText: 'Some banks can’t be read' });
  await expect(problems.getByRole('listitem')).toHaveCount(3);
  await expect(problems).toContainText(
    /cut-off\.json is not a whole bank: reading stopped at line \d+, column \d+/,
  );
  await expect(problems).toContainText(/newer\.json was made by a newer Reel Quiz \(format 99\)/);
  await expect(problems).toContainText(/keyless\.json has a mistake at questions\[\d+\]\.key/);
  await expect(problems).not.toContainText('{{');
  await home.play.click();
  await expect(page.getByRole('timer')).toBeVisible();
  expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(before);
});

test('a bank in the player’s own folder can be played', async ({ launch, dataFolder }) => {
  const folder = join(dataFolder, 'banks');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'mine.json'),
    shipped.replace('"id": "one-second"', '"id": "mine"').replaceAll('"One Second"', '"My Own Film"'),
  );
  const { page, home } = await launch();
  await expect(page.getByText('and 1 more film')).toBeVisible();
  const setup = await home.choose();
  await setup.choice('One Second (2020)').uncheck();
  const round = await setup.begin();
  await round.opened(1);
});

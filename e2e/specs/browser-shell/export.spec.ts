import { readFileSync } from 'node:fs';
import { expect, test } from '../../app.ts';

test('all records can be taken along as a table and as JSON', async ({ app }) => {
  const { page, home } = app;
  const setup = await home.choose();
  await setup.questions.fill('2');
  const round = await setup.begin();
  await round.opened(1);
  await round.answerRight();
  await expect(round.next).toBeFocused();
  await page.keyboard.press('Enter');
  await round.opened(2);
  await round.answerWrong();
  await expect(round.next).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Home' }).click();
  await home.statistics();

  const take = async (button: string): Promise<[string, string]> => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await downloading;
    return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')];
  };
  const [csvName, csv] = await take('Table (CSV)');
  expect(csvName).toMatch(/^reel-quiz-\d{4}-\d\d-\d\d\.csv$/);
  const rows = csv.replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatch(/^answered_at,game,number,question_id,/);
  expect(rows[1]).toMatch(/,right,1,\d+,/);
  expect(rows[2]).toMatch(/,(wrong|partly),/);
  await expect(page.getByText('The file is in your browser’s downloads.').first()).toBeVisible();

  const [jsonName, json] = await take('Everything (JSON)');
  expect(jsonName).toMatch(/\.json$/);
  expect(JSON.parse(json)).toMatchObject({
    format: 'reel-quiz/records',
    games: [{ setup: { questions: [{}, {}] }, events: [{ type: 'question-opened' }, {}, {}, {}] }],
  });
});

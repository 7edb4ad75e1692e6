import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOPICS } from '../../../src/facts/topic.ts';
import { KINDS } from '../../../src/quiz/question.ts';
import { expect, test } from '../../app.ts';
import { addBanks, bank, everyKind } from '../../pages/bank.ts';
import { addPlan, ROUND } from '../../pages/plans.ts';
import { findCut } from '../../shots/findCut.ts';

const NAME = 'Friday at the Odeon';
const LANGUAGES = { en: 'English', zh: '简体中文' } as const;
/** The sheets that people print on, in the points of a PDF and, without the margins, in the pixels of a page. */
const PAPER = {
  A4: { width: 595, height: 842, inside: 680 },
  Letter: { width: 612, height: 792, inside: 702 },
} as const;

/** Above and below together, in points. */
const MARGINS = (28 / 25.4) * 72;

/** A folder to keep the files in, from the environment; none without it. */
const FOLDER = process.env['PAPER_PICTURES'];

/** One round of each kind, short and long, and one with all that may be staked. */
const ROUNDS = [
  ...KINDS.map((kind) => ({
    ...ROUND,
    title: `Reel of ${kind}`,
    ...(kind === 'place' && { bankIds: [bank.id], topics: TOPICS }),
    kinds: [kind],
    questions: 2,
  })),
  {
    ...ROUND,
    title: 'All or nothing',
    bankIds: [bank.id],
    topics: TOPICS,
    questions: 6,
    joker: true,
    wager: true,
  },
];

for (const [code, language] of Object.entries(LANGUAGES))
  test(`the print pack is whole on A4 and on Letter, in ${language}`, async ({ launch, dataFolder }) => {
    test.slow();
    addBanks(dataFolder, [everyKind]);
    await addPlan(dataFolder, {
      name: NAME,
      entrants: 'teams',
      teams: ['The Red Curtain', '银幕前排'],
      rounds: ROUNDS,
    });
    const { home, page } = await launch();
    await home.language.selectOption(language);
    const desk = await (await home.gameNights()).begin(NAME);
    await desk.open('d', /Paper|纸质/);
    await desk.panel.getByRole('link').click();
    const sheets = page.locator('.sheet');
    // Two teams and four blank ones; the handout by round; the key, the grid and the card of the tie-break.
    await expect(sheets).toHaveCount(2 + 4 + ROUNDS.length + 3);
    // Every question has its sources, and every dispute what each side says.
    const answered = page.locator('.sheet-question:has(.sheet-key)');
    await expect(answered).toHaveCount(ROUNDS.reduce((sum, { questions }) => sum + questions, 0));
    await expect(answered.filter({ hasNot: page.locator('.sheet-sources:not(:empty)') })).toHaveCount(0);

    for (const [format, { width, height, inside }] of Object.entries(PAPER)) {
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('radio', { name: format }).check();
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: inside, height: 900 });
      await expect.poll(() => findCut(page, false), { message: format }).toEqual([]);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const text = pdf.toString('latin1');
      const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      // Each sheet begins on a page of its own, takes no more than it needs, and leaves no empty one behind.
      const inner = ((height - MARGINS) / 72) * 96;
      const most = await sheets.evaluateAll(
        (all, high) => all.reduce((sum, one) => sum + Math.ceil((one.clientHeight * 1.1) / high), 0),
        inner,
      );
      expect(boxes.length, format).toBeGreaterThanOrEqual(await sheets.count());
      expect(boxes.length, format).toBeLessThanOrEqual(most);
      for (const [, wide, high] of boxes)
        expect([Math.round(Number(wide)), Math.round(Number(high))], format).toEqual([width, height]);
      if (FOLDER === undefined) continue;
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(join(FOLDER, `paper-${code}-${format}.pdf`), pdf);
    }
  });

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openWorkshop, Stopped } from './workshop.ts';

vi.setConfig({ testTimeout: 60_000 });

const article = readFileSync(
  join(import.meta.dirname, '../../../docs/formats/examples/crouching-tiger.wiki'),
);
const hints = { file: 'a.wiki', year: 2026 };

it.each([
  ['in its thread', undefined],
  ['by itself, where there is no thread to be had', new URL('file:///nowhere/workshopThread.js')],
])('reads and writes %s', async (_, thread) => {
  const workshop = openWorkshop(thread);
  const reading = await workshop.read(article, hints);
  expect(reading).toMatchObject({ kind: 'wikitext' });
  const [film] = reading.films;
  if (!film) throw new Error('nothing was read');
  const { bank } = await workshop.write(film, 'mine', 1, []);
  expect(bank?.id).toBe('mine');
  expect(bank?.questions.length).toBeGreaterThan(10);
  workshop.stop();
});

it('fails what is under way and what comes after when it is stopped', async () => {
  const workshop = openWorkshop();
  const asked = [workshop.read(article, hints), workshop.read(article, hints)].map((one) =>
    one.catch((error: unknown) => error),
  );
  workshop.stop();
  expect((await Promise.all(asked)).every((error) => error instanceof Stopped)).toBe(true);
  await expect(workshop.read(article, hints)).rejects.toBeInstanceOf(Stopped);
});

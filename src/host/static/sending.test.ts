import { expect, it, vi } from 'vitest';
import { followSending } from './sending.ts';

const PAGE =
  '<script type="module" src="./a/b.js"></script><link rel="stylesheet" href="./a/b.css"><a href="./c">';

it('tells once when a page has all that it names', async () => {
  const served = vi.fn();
  const sending = followSending(served);
  sending.addPage(PAGE);
  sending.add('/other.js', Promise.resolve());
  sending.add('/a/b.css', Promise.resolve());
  await sending.settled();
  expect(served).not.toHaveBeenCalled();

  const script = Promise.withResolvers();
  sending.add('/a/b.js', script.promise);
  const settled = sending.settled();
  script.resolve(null);
  await settled;
  expect(served).toHaveBeenCalledOnce();
  // The same page once more.
  sending.addPage(PAGE);
  for (const path of ['/a/b.js', '/a/b.css']) sending.add(path, Promise.resolve());
  await sending.settled();
  expect(served).toHaveBeenCalledOnce();
});

it('waits for what a page names, but not for a browser that stops reading', async () => {
  vi.useFakeTimers();
  const sending = followSending();
  sending.addPage(PAGE);
  const [one, stuck] = [Promise.withResolvers(), Promise.withResolvers()];
  sending.add('/later.js', stuck.promise);
  await sending.settled();
  sending.add('/a/b.css', one.promise);
  sending.add('/a/b.js', stuck.promise);
  const settled = vi.fn();
  void sending.settled().then(settled);
  one.resolve(null);
  await vi.advanceTimersByTimeAsync(499);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(settled).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

/** The most that a phone has to load before it can play, in bytes as they go over the network. */
const MOST_BYTES = 60_000;

it('is small, and has nothing in it that a browser of 2019 lacks or that plain http forbids', async () => {
  const built = await build({
    configFile: join(import.meta.dirname, '../../phone.vite.config.ts'),
    logLevel: 'silent',
    build: { write: false },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('one build was expected');
  const texts = built.output.flatMap((part) => {
    if (part.type === 'chunk') return [part.code];
    return part.fileName.endsWith('.css') ? [part.source.toString()] : [];
  });
  expect(texts.length).toBeGreaterThan(2);
  const bytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  const script = texts.join('\n');
  for (const word of [
    'randomUUID',
    'serviceWorker',
    'wakeLock',
    'clipboard',
    'structuredClone',
    '.replaceAll(',
    '.at(',
    '.hasOwn(',
    '?.',
    '??',
    'new Function',
    'eval(',
  ])
    expect([word, script.includes(word)]).toEqual([word, false]);
});

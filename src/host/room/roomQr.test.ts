import { expect, it } from 'vitest';
import { roomQrSvg } from './roomQr.ts';

it('draws a square of dark modules on light, with a quiet zone of four', () => {
  const svg = roomQrSvg('http://192.168.178.20:8080/KQ7M');
  const size = Number(/viewBox="0 0 (\d+) \d+"/.exec(svg)?.[1]);
  // Version 3 (29 modules) holds 42 bytes in error correction M (ISO/IEC 18004, table 7).
  expect(size).toBe(29 + 8);
  const modules = [...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(modules.length).toBeGreaterThan(300);
  expect(Math.min(...modules.flat())).toBe(4);
  expect(Math.max(...modules.flat())).toBe(size - 5);
  const isDark = (x: number, y: number) => modules.some(([a, b]) => a === x + 4 && b === y + 4);
  // A finder pattern: a ring of seven, and three by three in its middle.
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((x) => isDark(x, 3))).toEqual([
    true,
    false,
    true,
    true,
    true,
    false,
    true,
    false,
  ]);
  expect(svg).not.toContain('<script');
});

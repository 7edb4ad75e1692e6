import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ICNS_TYPES, ICO_SIZES, type Picture, toIcns, toIco } from './containers.ts';

const resources = resolve(import.meta.dirname, '../../../resources');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const pictures: Picture[] = [16, 32, 64, 128, 256, 512, 1024].map((size) => ({
  size,
  png: Buffer.concat([PNG, Buffer.alloc(size)]),
}));

/** Where each picture of an .ico lies, read by the format's own description. */
function readIco(ico: Buffer): { size: number; png: Buffer }[] {
  return Array.from({ length: ico.readUInt16LE(4) }, (_, at) => {
    const entry = ico.subarray(6 + 16 * at, 22 + 16 * at);
    const from = entry.readUInt32LE(12);
    return { size: entry.readUInt8(0) || 256, png: ico.subarray(from, from + entry.readUInt32LE(8)) };
  });
}

function readIcns(icns: Buffer): { type: string; png: Buffer }[] {
  const parts: { type: string; png: Buffer }[] = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4))
    parts.push({
      type: icns.toString('latin1', at, at + 4),
      png: icns.subarray(at + 8, at + icns.readUInt32BE(at + 4)),
    });
  return parts;
}

test('each picture of an .ico is found again, whole', () => {
  const small = pictures.filter(({ size }) => size <= 256);
  expect(readIco(toIco(small))).toEqual(small);
});

test('each picture of an .icns is found again, whole and under its type', () => {
  const icns = toIcns(pictures);
  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
  expect(readIcns(icns).map(({ type, png }) => [type, png.length - PNG.length])).toEqual(ICNS_TYPES);
});

test('an .icns is not written with a size missing', () => {
  expect(() => toIcns(pictures.slice(1))).toThrow('16 pixels');
});

test('the icons that ship hold every size, and each picture is as large as it says', () => {
  const width = (png: Buffer): number => png.readUInt32BE(16);
  const ico = readIco(readFileSync(join(resources, 'icon.ico')));
  expect(ico.map(({ size, png }) => [size, width(png)])).toEqual(ICO_SIZES.map((size) => [size, size]));
  const icns = readIcns(readFileSync(join(resources, 'icon.icns')));
  expect(icns.map(({ type, png }) => [type, width(png)])).toEqual(ICNS_TYPES);
});

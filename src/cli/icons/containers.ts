/** One picture of an icon: a square PNG. */
export interface Picture {
  /** Its width and height in pixels. */
  size: number;
  png: Buffer;
}

/** The sizes that Windows asks an .ico for. */
export const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];

/**
 * The types of an .icns that hold PNGs, and the width of each in pixels: the second of a pair is the same picture for
 * screens of double density. Source: Apple's `IconStorage.h` and what `iconutil` writes.
 */
export const ICNS_TYPES: readonly (readonly [type: string, size: number])[] = [
  ['icp4', 16],
  ['ic11', 32],
  ['icp5', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/**
 * Puts PNGs into Windows' icon format: a header of 6 bytes, 16 bytes for each picture, and the pictures.
 * @param pictures at most 256 pixels wide
 */
export function toIco(pictures: readonly Picture[]): Buffer {
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length + 16 * pictures.length;
  const entries = pictures.map(({ size, png }) => {
    const entry = Buffer.alloc(16);
    // 256 does not fit a byte; the format says 0 for it.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)]);
}

/**
 * Puts PNGs into macOS's icon format: each with its type and length before it.
 * @throws Error when a size that the format wants is missing
 */
export function toIcns(pictures: readonly Picture[]): Buffer {
  const parts = ICNS_TYPES.map(([type, size]) => {
    const found = pictures.find((picture) => picture.size === size);
    if (!found) throw new Error(`There is no picture of ${size} pixels.`);
    return Buffer.concat([tagged(type, found.png.length), found.png]);
  });
  const body = Buffer.concat(parts);
  return Buffer.concat([tagged('icns', body.length), body]);
}

/** A type of four letters and the length in bytes of what follows, the eight of these included. */
function tagged(type: string, length: number): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 0, 'latin1');
  head.writeUInt32BE(length + 8, 4);
  return head;
}

import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** The name of the file with the checksums; `sha256sum --check` reads it. */
export const CHECKSUMS = 'SHA256SUMS.txt';

/** What is given away: packages, and the bill of materials. Not what electron-builder writes for itself. */
const GIVEN = /\.(?:AppImage|deb|rpm|tar\.gz|exe|zip|dmg|cdx\.json)$/;

/**
 * Writes the SHA-256 of every package in a folder beside them.
 * @returns the names of the files, in order
 */
export async function writeChecksums(folder: string): Promise<string[]> {
  const names = readdirSync(folder)
    .filter((name) => GIVEN.test(name))
    .sort();
  const lines: string[] = [];
  for (const name of names) lines.push(`${await sha256(join(folder, name))}  ${name}\n`);
  writeFileSync(join(folder, CHECKSUMS), lines.join(''));
  return names;
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

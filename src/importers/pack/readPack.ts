import { z } from 'zod';
import type { FactsFile } from '../../facts/file.ts';
import { parseFacts } from '../../facts/parseFacts.ts';
import type { Bank } from '../../quiz/bank.ts';
import { parseBank } from '../../quiz/parseBank.ts';
import { type Notice, notice } from '../notice.ts';
import type { ReadPart } from '../reading.ts';
import { decodeText } from '../text/decode.ts';
import { readJson } from '../text/json.ts';
import { Manifest, MANIFEST, PACK_VERSION } from './manifest.ts';
import { unzip, type ZipLimits } from './zip.ts';

/** What a film pack holds. */
export interface PackReading {
  /** Undefined where the pack cannot be read at all; the notices say why. */
  manifest: Manifest | undefined;
  films: FactsFile[];
  banks: Bank[];
  read: ReadPart[];
  notices: Notice[];
}

/** As large as packs get, and well below what would fill a memory. */
export const PACK_LIMITS: ZipLimits = {
  mostPacked: 50_000_000,
  mostUnpacked: 100_000_000,
  mostEntries: 1100,
};
/** Files that people may find useful in a pack and that are not read. */
const FOR_PEOPLE = /^(?:LICENCE|SOURCES)\.txt$/;
const Header = z.object({ format: z.literal('reel-quiz/pack'), version: z.number() });

/**
 * Reads a film pack (`.reelquiz`). Nothing is written to disk. A file in it that is broken is told of by its name and
 * stops no other; one whose path leads out of the pack, or that the manifest does not name, is not read.
 */
export function readPack(bytes: Uint8Array, limits: ZipLimits = PACK_LIMITS): PackReading {
  const none = (...notices: Notice[]): PackReading => ({
    manifest: undefined,
    films: [],
    banks: [],
    read: [],
    notices,
  });
  const zip = unzip(bytes, limits, () => true);
  if (!zip.ok) return none(...zip.notices);
  const notices = [...zip.notices];
  const head = zip.files.get(MANIFEST);
  if (!head) return none(...notices, notice('pack-no-manifest'));
  const manifest = manifestOf(head, notices);
  if (!manifest) return none(...notices);
  const films: FactsFile[] = [];
  const banks: Bank[] = [];
  const read: ReadPart[] = [];
  for (const path of [...manifest.facts, ...manifest.banks]) {
    const file = zip.files.get(path);
    const text = file && textOf(file, path, notices);
    if (!file)
      notices.push(
        notice('file-damaged', { entry: path }, { expected: 'a file of the pack: it is not there' }),
      );
    if (text === undefined) continue;
    if (path.startsWith('facts/')) {
      const facts = parseFacts(text);
      if (facts.ok) {
        films.push(facts.value);
        read.push({ id: facts.value.film.id, place: { entry: path } });
      } else
        notices.push(
          ...facts.problems
            .slice(0, 20)
            .map(({ line, column, path: field, message }) =>
              notice('bad-field', { entry: path, line, column, field }, { reason: message }),
            ),
        );
    } else {
      const bank = parseBank(text);
      if (bank.ok) {
        banks.push(bank.value);
        read.push({ id: bank.value.id, place: { entry: path } });
      } else
        notices.push(
          notice('bad-field', { entry: path, field: bank.problem.place }, { reason: bank.problem.detail }),
        );
    }
  }
  const known = new Set([MANIFEST, ...manifest.facts, ...manifest.banks]);
  for (const path of zip.files.keys()) {
    if (!known.has(path) && !FOR_PEOPLE.test(path) && !path.endsWith('/'))
      notices.push(notice('zip-stray', { entry: path }));
  }
  return { manifest, films, banks, read, notices };
}

function manifestOf(bytes: Uint8Array, notices: Notice[]): Manifest | undefined {
  const text = textOf(bytes, MANIFEST, notices);
  if (text === undefined) return undefined;
  const json = readJson(text);
  notices.push(...json.notices.map((one) => ({ ...one, place: { ...one.place, entry: MANIFEST } })));
  if (!json.ok) return undefined;
  const header = Header.safeParse(json.value);
  if (header.success && header.data.version > PACK_VERSION) {
    notices.push(
      notice('pack-newer', { entry: MANIFEST }, { version: header.data.version, most: PACK_VERSION }),
    );
    return undefined;
  }
  const manifest = Manifest.safeParse(json.value);
  if (manifest.success) return manifest.data;
  const [issue] = manifest.error.issues;
  const field = (issue?.path ?? []).map(String).join('.');
  notices.push(
    notice('bad-field', { entry: MANIFEST, field }, { reason: issue?.message ?? 'this is no manifest' }),
  );
  return undefined;
}

function textOf(bytes: Uint8Array, entry: string, notices: Notice[]): string | undefined {
  const decoded = decodeText(bytes, PACK_LIMITS.mostUnpacked);
  notices.push(...decoded.notices.map((one) => ({ ...one, place: { ...one.place, entry } })));
  return decoded.text;
}

import { unzipSync, type UnzipFileInfo } from 'fflate';
import { type Notice, notice } from '../notice.ts';
import { megabytes } from '../text/decode.ts';

/** How much a packed file may hold. */
export interface ZipLimits {
  /** Bytes of the packed file. */
  mostPacked: number;
  /** Bytes of all files together, unpacked. */
  mostUnpacked: number;
  mostEntries: number;
}

type Unzipped =
  { ok: true; files: Map<string, Uint8Array>; notices: Notice[] } | { ok: false; notices: Notice[] };

/** "PK", with which every zip file begins. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

/**
 * Unpacks a zip file in memory. The sizes that it names are added up before anything is unpacked, and nothing is unpacked
 * beyond them, so a small file cannot become a huge one. A path that leads out of the pack is told of and not read.
 * @param isWanted which files to unpack; the others are not
 */
export function unzip(bytes: Uint8Array, limits: ZipLimits, isWanted: (path: string) => boolean): Unzipped {
  const refuse = (...notices: Notice[]): Unzipped => ({ ok: false, notices });
  if (bytes.length === 0) return refuse(notice('file-empty'));
  if (!isZip(bytes)) return refuse(notice('zip-damaged'));
  const { mostPacked, mostUnpacked, mostEntries } = limits;
  if (bytes.length > mostPacked)
    return refuse(notice('file-too-big', {}, { size: megabytes(bytes.length), most: megabytes(mostPacked) }));
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        if (entries.length <= mostEntries) entries.push(entry);
        return false;
      },
    });
  } catch {
    return refuse(notice('zip-damaged'));
  }
  if (entries.length > mostEntries)
    return refuse(notice('too-many', {}, { count: `more than ${mostEntries}`, most: mostEntries }));
  const notices: Notice[] = [];
  const wanted = new Map<string, number>();
  let unpacked = 0;
  for (const { name, originalSize } of entries) {
    if (leadsOut(name)) notices.push(notice('zip-path', { entry: name }, { value: name }));
    else if (wanted.has(name)) notices.push(notice('zip-twice', { entry: name }));
    else if (isWanted(name)) {
      wanted.set(name, originalSize);
      unpacked += originalSize;
    }
  }
  if (unpacked > mostUnpacked)
    return refuse(
      ...notices,
      notice('zip-too-big', {}, { size: megabytes(unpacked), most: megabytes(mostUnpacked) }),
    );
  try {
    const taken = new Set<string>();
    const files = unzipSync(bytes, {
      filter: ({ name }) => {
        if (!wanted.has(name) || taken.has(name)) return false;
        taken.add(name);
        return true;
      },
    });
    return { ok: true, files: new Map(Object.entries(files)), notices };
  } catch {
    return refuse(...notices, notice('zip-damaged'));
  }
}

/** Absolute paths, paths of Windows and those with ".." in them, as well as names that are no names. */
function leadsOut(path: string): boolean {
  return (
    path.startsWith('/') ||
    path.includes('\\') ||
    /^[a-z]:/i.test(path) ||
    path.split('/').some((part) => part === '..' || part === '.') ||
    /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(path) ||
    path.split('/').includes('__proto__')
  );
}

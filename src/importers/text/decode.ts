import { type Notice, notice } from '../notice.ts';

/** A file's text, and how it was written. */
export interface Decoded {
  text: string;
  /** As encodings are named on the web: utf-8, utf-16le, gb18030, windows-1252. */
  encoding: string;
  notices: Notice[];
}

/** No file of text is read beyond this many bytes. */
export const MOST_BYTES = 50_000_000;
/** So much of a file tells what it is. */
const SAMPLE = 4096;

/**
 * Turns a file's bytes into text. A byte-order mark decides; without one it is UTF-8, or what sheets are saved in where
 * UTF-8 is not the custom: UTF-16, GB 18030 (Chinese), Windows-1252 (Western Europe). The mark is left out.
 * @returns no text where the bytes are none; the notice then says why
 */
export function decodeText(
  bytes: Uint8Array,
  mostBytes = MOST_BYTES,
): Decoded | { text: undefined; notices: Notice[] } {
  const refuse = (why: Notice) => ({ text: undefined, notices: [why] });
  if (bytes.length === 0) return refuse(notice('file-empty'));
  if (bytes.length > mostBytes)
    return refuse(notice('file-too-big', {}, { size: megabytes(bytes.length), most: megabytes(mostBytes) }));
  const encoding = encodingOf(bytes);
  const text = encoding === undefined ? undefined : decodeAs(bytes, encoding);
  if (encoding === undefined || text === undefined || text.slice(0, SAMPLE).includes('\0'))
    return refuse(notice('file-not-text'));
  const isGuess = encoding !== 'utf-8' && bytes[0] !== 0xff && bytes[0] !== 0xfe;
  return { text, encoding, notices: isGuess ? [notice('file-encoding', {}, { encoding })] : [] };
}

/** "12.3 MB" */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 1].map((odd) => sample.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  const [even = 0, odd = 0] = zeros;
  // Western text in UTF-16 has a zero in every second place.
  if (odd > sample.length / 4 && even === 0) return 'utf-16le';
  if (even > sample.length / 4 && odd === 0) return 'utf-16be';
  if (even + odd > 0) return undefined;
  return ['utf-8', 'gb18030', 'windows-1252'].find((encoding) => {
    const text = decodeAs(bytes, encoding);
    return text !== undefined && isLikely(text, encoding);
  });
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes of Western letters can happen to be GB 18030; then they make rare characters between Latin ones. */
function isLikely(text: string, encoding: string): boolean {
  if (encoding === 'utf-8') return true;
  // The control characters of C1 are in no text that somebody wrote.
  if (encoding === 'windows-1252') return !/(?![\t\n\v\f\r])\p{Cc}/u.test(text);
  const foreign = text.match(/[^\p{ASCII}]/gu) ?? [];
  const common = foreign.filter((letter) =>
    /[\u3000-\u303f\u4e00-\u9fa5\uff00-\uffef“”‘’…—·《》]/.test(letter),
  );
  const runs = text.match(/[\u4e00-\u9fa5]{2,}/g) ?? [];
  return common.length >= 0.9 * foreign.length && runs.length > 0;
}

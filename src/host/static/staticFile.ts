import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { SECURITY_HEADERS } from './csp.ts';

/** An answer to a request for a file, for either shell to send. */
export interface StaticAnswer {
  status: 200 | 403 | 404;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
}

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wav': 'audio/wav',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** The MIME type that a file's name calls for. */
export function mimeType(file: string): string {
  return MIME_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * The file inside `root` that a URL's path names, or null when the path leads anywhere else.
 * @param pathname as in `URL.pathname`: percent-encoded, from the root
 */
export function resolveInside(root: string, pathname: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  // A backslash or a colon is a way out on Windows; a NUL is a way to confuse the file system anywhere.
  if (/[\0\\:]/.test(path)) return null;
  const file = resolve(root, `./${path.endsWith('/') ? `${path}index.html` : path}`);
  const inside = relative(root, file);
  const escapes = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return escapes ? null : file;
}

/** Answers a request for a file of a built page: 403 outside `root`, 404 where there is no such file. */
export async function serveStatic(root: string, pathname: string): Promise<StaticAnswer> {
  const file = resolveInside(root, pathname);
  if (file === null) return refusal(403, 'Refused');
  try {
    const headers = { ...SECURITY_HEADERS, 'content-type': mimeType(file), 'cache-control': 'no-cache' };
    return { status: 200, headers, body: await readFile(file) };
  } catch {
    return refusal(404, 'Not found');
  }
}

function refusal(status: 403 | 404, text: string): StaticAnswer {
  const headers = { ...SECURITY_HEADERS, 'content-type': mimeType('refusal.txt') };
  return { status, headers, body: new TextEncoder().encode(text) };
}

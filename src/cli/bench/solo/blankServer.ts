/** The least that serves a page: what the start of our own server is measured beside. Its folder is the argument. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';

const TYPES: Record<string, string> = { js: 'text/javascript', html: 'text/html; charset=utf-8' };
const [folder = '.'] = process.argv.slice(2);

const server = createServer((request, response) => {
  const path = request.url === '/' ? '/index.html' : (request.url ?? '/');
  readFile(join(folder, normalize(path))).then(
    (body) => {
      response.writeHead(200, { 'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain' });
      response.end(body);
    },
    () => {
      response.writeHead(404).end();
    },
  );
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address) console.log(`ready at http://127.0.0.1:${address.port}/`);
});

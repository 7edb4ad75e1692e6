/** The least that a shell can be: serves one page with one heading on the loopback interface, and says where. */
import { createServer } from 'node:http';

const PAGE = '<!doctype html><title>Empty</title><h1>Empty</h1>';
const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html');
  response.end(PAGE);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  console.log(`Reel Quiz is ready at http://127.0.0.1:${address.port}/`);
});

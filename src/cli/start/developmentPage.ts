import { resolveConfig } from 'electron-vite';
import type { RequestListener, Server } from 'node:http';
import { createServer } from 'vite';

/** Serves the page from its sources with Vite, on our own server: a change shows at once. */
export async function developmentPage(server: Server): Promise<RequestListener> {
  const { config } = await resolveConfig({}, 'serve');
  const vite = await createServer({
    ...config?.renderer,
    configFile: false,
    server: { middlewareMode: true, hmr: { server } },
    appType: 'spa',
  });
  server.once('close', () => void vite.close());
  return vite.middlewares;
}

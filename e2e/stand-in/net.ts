import { type ClientRequest, request as plainRequest, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';

/**
 * Electron's `net`, as far as an updater asks for files: Node's own requests, which are used alike and overlook the session
 * that comes with the options. No proxy is heeded.
 */
export const net = {
  request: (options: RequestOptions): ClientRequest =>
    options.protocol === 'http:' ? plainRequest(options) : secureRequest(options),
};

/**
 * What a page of ours may load: its own files, and images that it drew itself. Nothing inline, nothing
 * evaluated, nothing from the network. Both shells send it with every file.
 */
export const CONTENT_SECURITY_POLICY = policy([]);

/** The headers that go with every answer to a page, whichever shell gives it. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/**
 * The same headers for a page that is read by any browser, old ones too.
 * @param sockets addresses of WebSockets to allow by name, since `'self'` does not cover them before Safari 15.4
 */
export function securityHeaders(sockets: readonly string[] = []): Record<string, string> {
  return { ...SECURITY_HEADERS, 'content-security-policy': policy(sockets) };
}

function policy(sockets: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    // In Chromium and Firefox this also covers a WebSocket to the page's own host and port.
    ["connect-src 'self'", ...sockets].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

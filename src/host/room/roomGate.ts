import { hostname } from 'node:os';

/**
 * The Host headers that name this server. A page of another site whose name was made to lead here (DNS rebinding) sends
 * its own name, and is refused.
 * @param addresses those that the server listens on
 */
export function hostNames(addresses: readonly string[], port: number): ReadonlySet<string> {
  const own = hostname().toLowerCase();
  const names = [...addresses, own, own.endsWith('.local') ? own : `${own}.local`];
  if (addresses.some((address) => address.startsWith('127.'))) names.push('localhost');
  // A client leaves out the port that http has by itself.
  return new Set(names.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]));
}

/**
 * True for an Origin header of a page that this server gave. What is no browser sends none; it has no player's trust to
 * misuse, either.
 */
export function isOwnOrigin(origin: string | undefined, host: string): boolean {
  return origin === undefined || origin.toLowerCase() === `http://${host}`;
}

/** Whose pages may be opened in the player's browser: where sources of facts lie, and whose licences they have. */
const HOSTS = [
  'creativecommons.org',
  'github.com',
  'imdb.com',
  'themoviedb.org',
  'wikidata.org',
  'wikipedia.org',
];

/**
 * Whether an address may leave the app, once the player has agreed: https, a host of the list, no account in it and no
 * port of its own.
 */
export function mayLeave(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, port } = new URL(address);
  if (protocol !== 'https:' || username !== '' || password !== '' || port !== '') return false;
  return HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

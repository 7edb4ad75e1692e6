import { isSameOrigin } from './page.ts';

/**
 * Whether a page may have what it asks the system for: our own may fill the screen, and that is all.
 * @param permission Electron's name for it
 * @param origin the address that asks
 * @param page the address of our page
 */
export function mayHave(permission: string, origin: string, page: string): boolean {
  return permission === 'fullscreen' && isSameOrigin(origin, page);
}

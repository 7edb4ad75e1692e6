import { posix, win32 } from 'node:path';

const APP_NAME = 'Reel Quiz';

/**
 * The folder in which Electron keeps this app's data by default, so that both shells find the same records.
 * @param home the user's home folder
 */
export function defaultDataFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === 'win32')
    return win32.join(env['APPDATA'] ?? win32.join(home, 'AppData', 'Roaming'), APP_NAME);
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', APP_NAME);
  // An empty or relative value does not count (XDG Base Directory Specification).
  const config = env['XDG_CONFIG_HOME'];
  return posix.join(config?.startsWith('/') ? config : posix.join(home, '.config'), APP_NAME);
}

import { expect, it } from 'vitest';
import { defaultDataFolder } from './dataFolder.ts';

it.each([
  ['linux', {}, '/home/a', '/home/a/.config/Reel Quiz'],
  ['linux', { XDG_CONFIG_HOME: '/cfg' }, '/home/a', '/cfg/Reel Quiz'],
  ['linux', { XDG_CONFIG_HOME: '' }, '/home/a', '/home/a/.config/Reel Quiz'],
  ['darwin', {}, '/Users/a', '/Users/a/Library/Application Support/Reel Quiz'],
  ['win32', { APPDATA: 'D:\\R' }, 'C:\\Users\\a', 'D:\\R\\Reel Quiz'],
  ['win32', {}, 'C:\\Users\\a', 'C:\\Users\\a\\AppData\\Roaming\\Reel Quiz'],
] as const)('on %s with %j and %s it is %s', (platform, env, home, folder) => {
  expect(defaultDataFolder(platform, env, home)).toBe(folder);
});

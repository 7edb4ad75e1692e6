import { expect, test } from 'vitest';
import { mayHave } from './permission.ts';

const PAGE = 'app://page/index.html';

test('our own page may fill the screen', () => {
  expect(mayHave('fullscreen', 'app://page/', PAGE)).toBe(true);
});

test.each([
  'clipboard-read',
  'display-capture',
  'fileSystem',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'usb',
  'window-management',
  'unknown',
])('nobody may have %s', (permission) => {
  expect(mayHave(permission, 'app://page/', PAGE)).toBe(false);
});

test.each(['https://example.com/', 'app://other/', 'file:///', 'null', ''])(
  '%j may not even fill the screen',
  (origin) => {
    expect(mayHave('fullscreen', origin, PAGE)).toBe(false);
  },
);

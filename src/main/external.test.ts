import { expect, test } from 'vitest';
import { mayLeave } from './external.ts';

test.each(['https://en.wikipedia.org/wiki/Film', 'https://creativecommons.org/licenses/by-sa/4.0/'])(
  '%s may be opened',
  (address) => {
    expect(mayLeave(address)).toBe(true);
  },
);

test.each([
  'http://en.wikipedia.org/',
  'https://wikipedia.org.example.com/',
  'https://notwikipedia.org/',
  'https://user@en.wikipedia.org/',
  'https://wikipedia.org:8443/',
  'https://example.com/#wikipedia.org',
  'file:///etc/passwd',
  'smb://wikipedia.org/share',
  'javascript:alert(1)',
  'ms-msdt:/id',
  'wikipedia.org',
  '',
])('%s may not', (address) => {
  expect(mayLeave(address)).toBe(false);
});

import { expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from './csp.ts';

test('allows nothing that it does not name', () => {
  expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none'; /);
});

test('allows neither inline code, nor eval, nor any other origin', () => {
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|http|\*|blob:/);
});

test('goes with every answer', () => {
  expect(SECURITY_HEADERS['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
  expect(SECURITY_HEADERS['x-content-type-options']).toBe('nosniff');
});

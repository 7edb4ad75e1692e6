import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { factsText } from './factsText.ts';
import { parseFacts } from './parseFacts.ts';

it('writes facts that read back as they were', () => {
  const facts = parseFacts(readFileSync('questions/facts/one-second.yaml', 'utf8'));
  const value = facts.ok ? facts.value : undefined;
  expect(value && parseFacts(factsText(value))).toEqual({ ok: true, value });
});

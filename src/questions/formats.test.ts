import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFacts } from '../facts/parseFacts.ts';
import { checkBank } from './checkBank.ts';
import { CHECKS, runChecks } from './checks/index.ts';
import { generateBank } from './generate.ts';

/** The first example of a language in a page. */
function example(page: string, language: string): string {
  const text = readFileSync(page, 'utf8');
  return new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(text)?.[1] ?? '';
}

describe('the examples that people copy', () => {
  it('has a facts file that makes good questions', () => {
    const facts = parseFacts(example('docs/formats/facts.md', 'yaml'));
    if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
    const bank = generateBank(facts.value, 'example');
    expect(bank.questions.map(({ id }) => id)).toEqual([
      'plot-phrase-city-levels',
      'production-credit-director',
      'production-named-director',
      'production-truth-director',
    ]);
    expect(runChecks(bank)).toEqual([]);
  });

  it('has a bank without a flaw', () => {
    expect(checkBank(example('docs/formats/bank.md', 'json'), () => undefined)).toMatchObject({
      ok: true,
      questions: 1,
      findings: [],
    });
  });

  it('names every rule', () => {
    const page = readFileSync('docs/formats/bank.md', 'utf8');
    for (const { id } of CHECKS) expect(page).toContain(`| \`${id}\``);
  });
});

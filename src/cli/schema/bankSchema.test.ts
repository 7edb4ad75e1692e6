import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { kindsBank } from '../../host/testing/kindsBank.ts';
import { KINDS } from '../../quiz/question.ts';
import { bankSchema } from './bankSchema.ts';

const schema = z.fromJSONSchema(z.record(z.string(), z.json()).parse(JSON.parse(bankSchema())));
const bank = kindsBank('every-kind', KINDS, ['short', 'long']);

it('takes every kind of question', () => {
  expect(schema.safeParse(bank).error).toBeUndefined();
});

it.each([
  ['a kind that is not there', { kind: 'riddle' }],
  ['no key', { key: undefined }],
  ['a stem without English', { stem: { zh: '谁？' } }],
])('refuses %s', (_, change) => {
  for (const question of bank.questions)
    expect(schema.safeParse({ ...bank, questions: [{ ...question, ...change }] }).success).toBe(false);
});

it('takes every bank that docs/formats/bank.md shows', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/formats/bank.md'), 'utf8');
  const examples = [...page.matchAll(/```json\n([^]*?)```/g)].map(([, text]): unknown =>
    JSON.parse(text ?? ''),
  );
  const kinds = examples.map((example) => {
    const questions = [example].flat();
    const asBank = z.object({ questions: z.array(z.unknown()) }).safeParse(example);
    const whole = asBank.success ? example : { ...bank, questions };
    expect(schema.safeParse(whole).error).toBeUndefined();
    return z.object({ kind: z.string() }).safeParse(example).data?.kind;
  });
  expect(kinds).toEqual(expect.arrayContaining(KINDS.filter((kind) => kind !== 'choice')));
});

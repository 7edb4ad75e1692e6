import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOPICS } from '../facts/topic.ts';
import { KINDS, type Kind } from '../quiz/question.ts';
import { balanceKinds } from './balance.ts';
import { candidatesOf } from './candidate.ts';
import { chanceFor } from './random.ts';
import type { Draft } from './template.ts';
import { sampleBook } from './testing/sample.ts';

const book = sampleBook();
const [fact] = book.file.facts;
if (!fact) throw new Error('the sample has no facts');
const [key] = candidatesOf(book, fact.value);
if (!key) throw new Error('the fact has no value');
const chance = (name: string) => chanceFor(1, name);

/** A draft that asks one fact; only what counts here is true to its kind. */
function draft(n: number, kind: Kind, topic: (typeof TOPICS)[number], about: number): Draft {
  return {
    id: `draft-${n}`,
    template: 'some',
    facts: [{ ...fact, id: `fact-${about}`, topic }],
    stem: { en: `Question ${n}?` },
    asks: { slot: 'value', given: [] },
    kind,
    key,
    distractors: [],
  } as unknown as Draft;
}

const some = (count: number, kind: Kind, about = (n: number) => n) =>
  Array.from({ length: count }, (_, n) => draft(n, kind, 'plot', about(n)));

describe('balanceKinds', () => {
  it('leaves no kind more than a third of a topic that has three', () => {
    const shape = fc.record({
      kind: fc.constantFrom(...KINDS),
      topic: fc.constantFrom(...TOPICS),
      about: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(shape, { maxLength: 80 }), (shapes) => {
        const drafts = shapes.map(({ kind, topic, about }, n) => draft(n, kind, topic, about));
        const left = balanceKinds(drafts, chance);
        expect(drafts.filter((one) => left.includes(one))).toEqual(left);
        for (const topic of TOPICS) {
          const ofTopic = left.filter(({ facts }) => facts[0].topic === topic);
          const sizes = [...Map.groupBy(ofTopic, ({ kind }) => kind).values()].map(({ length }) => length);
          if (sizes.length >= 3) expect(Math.max(...sizes)).toBeLessThanOrEqual(ofTopic.length / 3);
        }
      }),
    );
  });

  it('keeps a topic whole that has no three kinds, and one that is balanced', () => {
    expect(balanceKinds([...some(5, 'choice'), ...some(2, 'truth')], chance)).toHaveLength(7);
    expect(
      balanceKinds([...some(2, 'choice'), ...some(2, 'truth'), ...some(2, 'text')], chance),
    ).toHaveLength(6);
  });

  it('keeps what asks facts that little else asks', () => {
    const few = [...some(2, 'truth'), ...some(2, 'text')];
    const left = balanceKinds([...few, ...some(6, 'choice')], chance);
    const choices = left.filter(({ kind }) => kind === 'choice');
    expect(choices).toHaveLength(2);
    expect(choices.map(({ facts }) => facts[0].id)).not.toContain('fact-0');
    expect(choices.map(({ facts }) => facts[0].id)).not.toContain('fact-1');
  });
});

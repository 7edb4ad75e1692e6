import { expect, it } from 'vitest';
import type { Library } from '../../../../contract/api.ts';
import { EveningPlan } from '../../../../quiz/evening/plan.ts';
import { flawsOf, isMild } from './flaws.ts';
import { planOfThree } from './planOfThree.ts';

const library: Library = {
  banks: [
    {
      id: 'bank',
      shipped: true,
      films: [{ id: 'film', title: { en: 'Film' }, year: 2020 }],
      topics: [
        { topic: 'plot', questions: 4, spoilerFree: 2 },
        { topic: 'awards', questions: 20, spoilerFree: 20 },
      ],
      cards: [],
      clues: [],
    },
  ],
  problems: [],
};
const plan = planOfThree(library, 'p', 'Friday', ['One', 'Two', 'Three']);

it('makes an evening that can be played at once of whatever there is', () => {
  expect(EveningPlan.safeParse(plan).success).toBe(true);
  expect(flawsOf(plan, library)).toEqual([]);
  expect(plan.rounds.map(({ topics, questions }) => [topics, questions])).toEqual([
    [['plot'], 4],
    [['awards'], 6],
    [['plot', 'awards'], 6],
  ]);
});

it('names each flaw and its round', () => {
  const [first, second, third] = plan.rounds;
  if (!first || !second || !third) throw new Error('three rounds are wanted');
  const flawed: EveningPlan = {
    ...plan,
    name: ' ',
    teams: ['Owls', 'owls'],
    rounds: [
      { ...first, title: '', topics: [] },
      { ...second, bankIds: [], kinds: [] },
      { ...third, questions: 60 },
    ],
  };
  expect(flawsOf(flawed, library)).toEqual([
    { at: 'name' },
    { at: 'teams' },
    { at: 'rounds', round: 0, what: 'title' },
    { at: 'rounds', round: 0, what: 'topics' },
    { at: 'rounds', round: 1, what: 'films' },
    { at: 'rounds', round: 1, what: 'kinds' },
    { at: 'rounds', round: 2, what: 'few', available: 24 },
  ]);
});

it('lets a round with too few questions be, and tells of what else the rules refuse', () => {
  const few = { ...plan, rounds: plan.rounds.map((round) => ({ ...round, questions: 30 })) };
  expect(flawsOf(few, library).every(isMild)).toBe(true);
  expect(flawsOf({ ...plan, readMs: -1 }, library)).toMatchObject([{ at: 'other' }]);
});

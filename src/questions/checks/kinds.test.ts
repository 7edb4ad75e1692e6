import { describe, expect, it } from 'vitest';
import { ALL_KINDS, lookAt, sample } from '../testing/allKinds.ts';
import { noAlsoTrue } from './noAlsoTrue.ts';
import { noDuplicates } from './noDuplicates.ts';
import { noLeak } from './noLeak.ts';
import { oneKey } from './oneKey.ts';
import { sourceShown } from './sourceShown.ts';

const producers = sample('producers', 'select');
const steps = sample('steps', 'order');
const timeline = sample('timeline', 'order');
const parts = sample('parts', 'match');
const minutes = sample('minutes', 'number');
const camera = sample('camera', 'text');
const who = sample('who-is-it', 'clues');
const earliest = sample('earliest', 'choice');

describe('one-key, for each kind,', () => {
  it('finds a selection with a wrong key, and one that leaves a right option out', () => {
    expect(lookAt(oneKey, [{ ...producers, key: ['chen-bo', 'ma-jun'] }])).toHaveLength(2);
    expect(lookAt(oneKey, [{ ...producers, key: ['chen-bo'] }])).toHaveLength(1);
  });
  it('finds an order against the story, and one against the years', () => {
    expect(lookAt(oneKey, [{ ...steps, key: steps.key.toReversed() }])).toHaveLength(2);
    expect(lookAt(oneKey, [{ ...timeline, key: timeline.key.toReversed() }])).toHaveLength(2);
  });
  it('finds an option that no fact dates', () => {
    const options = [...steps.options.slice(1), { id: 'dance', text: { en: 'They dance', zh: '他们跳舞' } }];
    const key = [...steps.key.filter((id) => id !== steps.options[0]?.id), 'dance'];
    expect(lookAt(oneKey, [{ ...steps, options, key }])).toHaveLength(1);
  });
  it('finds swapped pairs, and a second partner', () => {
    const key = { ...parts.key, 'wang-fang': 'the-pilot', 'sun-tao': 'the-old-keeper' };
    expect(lookAt(oneKey, [{ ...parts, key }])).not.toEqual([]);
    const prompts = [...parts.prompts.slice(0, 2), { id: 'xu-jing', text: { en: 'Jing Xu' } }];
    expect(lookAt(oneKey, [{ ...parts, prompts }])).toEqual([]);
  });
  it('finds a figure that no fact has, and takes the difference of two days', () => {
    expect(lookAt(oneKey, [{ ...minutes, key: 98 }])).toHaveLength(1);
    const between = { ...minutes, facts: ['premiere', 'home-release'] };
    expect(lookAt(oneKey, [{ ...between, key: 7 }])).toEqual([]);
    expect(lookAt(oneKey, [{ ...between, key: 9 }])).toHaveLength(1);
  });
  it('finds a typed answer that takes others, leaves out a name, or refuses its own', () => {
    expect(lookAt(oneKey, [{ ...camera, accepts: [...camera.accepts, 'Sun Tao'] }])).toHaveLength(1);
    expect(lookAt(oneKey, [{ ...camera, accepts: ['Zhao Lei'] }])).toHaveLength(1);
    expect(lookAt(oneKey, [{ ...camera, rejects: ['Lei Zhao'] }])).toHaveLength(2);
    expect(lookAt(oneKey, [{ ...camera, key: { en: 'Sun Tao' }, accepts: ['Sun Tao'] }])).toHaveLength(1);
  });
  it('finds two names of one thing among the wrong options', () => {
    const options = [...producers.options.slice(0, 4), { id: 'x', text: { en: 'Jun Ma' } }];
    expect(lookAt(oneKey, [{ ...producers, options }])).toHaveLength(1);
  });
  it('finds clues that lead to somebody else', () => {
    expect(lookAt(oneKey, [{ ...who, key: 'pilot' }])).not.toEqual([]);
  });
  it('finds the wrong end of a comparison', () => {
    expect(lookAt(oneKey, [{ ...earliest, key: 'the-quay' }])).toHaveLength(1);
  });
});

describe('the other rules, for each kind,', () => {
  it('find a wrong answer to clues that fits them all', () => {
    const doubled = { id: 'twin', text: { en: 'the OLD keeper', zh: '守灯人' } };
    expect(lookAt(noAlsoTrue, [{ ...who, options: [...who.options, doubled] }])).toHaveLength(1);
  });
  it('find the answer in a clue, a prompt, a typed question and a figure', () => {
    const clues = [{ en: 'It is the old keeper who sees a storm.' }, ...who.clues.slice(1)];
    expect(lookAt(noLeak, [{ ...who, clues }])).toHaveLength(1);
    const prompts = [{ id: 'wang-fang', text: { en: 'Wang Fang, keeper' } }, ...parts.prompts.slice(1)];
    expect(lookAt(noLeak, [{ ...parts, prompts }])).toHaveLength(1);
    expect(lookAt(noLeak, [{ ...camera, stem: { en: 'Did Ray Zhao film it?' } }])).toHaveLength(1);
    expect(lookAt(noLeak, [{ ...minutes, stem: { en: 'Why 97 minutes?' } }])).toHaveLength(1);
  });
  it('find the same steps and the same pairs under other words', () => {
    const stem = { en: 'Which of these happened when?' };
    const again = [
      { ...steps, id: 'again', stem, options: steps.options.toReversed() },
      { ...parts, id: 'more', stem, prompts: parts.prompts.toReversed() },
    ];
    expect(lookAt(noDuplicates, [...ALL_KINDS.questions, ...again])).toHaveLength(2);
  });
  it('find a fact of another film whose source is not shown', () => {
    const [first] = timeline.sources;
    if (!first) throw new Error('the source has gone');
    const sources = [{ ...first, at: { en: 'p. 1', zh: '第1页' } }];
    expect(lookAt(sourceShown, [{ ...timeline, sources }])).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { writtenOn } from '../testing/island.ts';
import { receptionTyped } from './typed.ts';

describe('reception/typed', () => {
  it('takes a name in both orders and as the file accepts it', () => {
    const [draft, another] = writtenOn(receptionTyped, 'text');
    expect(another).toBeUndefined();
    expect(draft?.accepts).toEqual(['Carl May', 'May Carl', 'May']);
  });
});

import { describe, expect, it } from 'vitest';
import { KINDS } from '../../quiz/question.ts';
import { Bank } from '../../quiz/bank.ts';
import { aPlan } from '../../quiz/evening/testing.ts';
import { bankText } from '../testing/bank.ts';
import { kindsBank } from '../testing/kindsBank.ts';
import { value } from '../testing/value.ts';
import { drawBankOf } from '../library/drawBank.ts';
import { drawEvening, type EveningSources } from './drawEvening.ts';

const small = Bank.parse(JSON.parse(bankText('small')));
const kinds = kindsBank('kinds', KINDS);
const SOURCES: EveningSources = {
  banks: [drawBankOf(small), drawBankOf(kinds)],
  flagged: new Set(),
  asked: new Set(),
};

describe('an evening', () => {
  it('has no question twice, in whatever rounds, and is the same for a seed', () => {
    const plan = aPlan({}, [{ questions: 2 }, { questions: 2 }]);
    const draw = (seed: number) =>
      value(drawEvening(plan, seed, SOURCES)).setup.rounds.flatMap(({ questions }) =>
        questions.map(({ question }) => question.id),
      );
    expect(new Set(draw(1)).size).toBe(4);
    expect(draw(1)).toEqual(draw(1));
    expect(new Set(Array.from({ length: 20 }, (_, seed) => draw(seed).join())).size).toBeGreaterThan(1);
  });

  it('says which rounds come out short, and refuses one without any question', () => {
    const drawn = drawEvening(aPlan({}, [{ questions: 9 }]), 1, SOURCES);
    expect(value(drawn).short).toEqual([{ round: 0, wanted: 9, drawn: 4 }]);
    const none = drawEvening(aPlan({}, [{ kinds: ['text'] }]), 1, SOURCES);
    expect(none).toMatchObject({ problem: { code: 'evening-no-questions', details: { round: 'A round' } } });
    const gone = drawEvening(aPlan({}, [{ bankIds: ['gone'] }]), 1, SOURCES);
    expect(gone).toMatchObject({ problem: { code: 'bank-unknown', details: { ids: 'gone' } } });
  });

  it('takes the kinds that are wanted, and a number for the tie-break that is not asked', () => {
    const round = { bankIds: ['kinds'], topics: ['production' as const], questions: 3 };
    const plan = aPlan({}, [{ ...round, kinds: ['text', 'order', 'match'] }]);
    const { setup } = value(drawEvening(plan, 1, SOURCES));
    const asked = setup.rounds[0]?.questions ?? [];
    expect(new Set(asked.map(({ question }) => question.kind))).toEqual(new Set(['text', 'order', 'match']));
    expect(setup.tieQuestion?.kind).toBe('number');
    const numbers = aPlan({}, [{ ...round, kinds: ['number'] }]);
    expect(value(drawEvening(numbers, 1, SOURCES)).setup.tieQuestion).toBe(null);
  });

  it('leaves out what the club knows, if that is wanted, and what is out of play always', () => {
    const asked = new Set(['question-0', 'question-1']);
    const ids = (noRepeats: boolean, sources: Partial<EveningSources>) =>
      value(drawEvening(aPlan({ noRepeats }, [{ questions: 4 }]), 1, { ...SOURCES, ...sources }))
        .setup.rounds[0]?.questions.map(({ question }) => question.id)
        .sort();
    expect(ids(true, { asked })).toEqual(['question-2', 'question-3']);
    expect(ids(false, { asked })).toHaveLength(4);
    expect(ids(false, { flagged: asked })).toEqual(['question-2', 'question-3']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Question, type QuestionOf } from './question.ts';
import { asked, cardsAlone, drawTimeline } from './timeline.ts';
import type { Timeline, TimelineCard } from './timelineCard.ts';

function aCard(id: string, rank: number, change: Partial<TimelineCard> = {}): TimelineCard {
  return {
    id,
    film: 'a-film',
    facts: [`fact-${id}`],
    text: { en: `Step ${id}`, zh: `第${id}步` },
    rank,
    when: { en: `Day ${rank}` },
    standing: 'plain',
    explanation: { en: `Step ${id} was on day ${rank}.` },
    sources: [{ id: 's', title: { en: 'A source' }, weight: 'first', voice: 's', at: { en: 'p. 1' } }],
    spoiler: false,
    ...change,
  };
}

function aTimeline(id: string, cards: readonly TimelineCard[]): Timeline {
  return { id, about: { en: `What ${id} tells`, zh: `${id}的事` }, topic: 'plot', cards: [...cards] };
}

/** Timelines as banks may bring them: ids that several have, ties, spoilers, words of sources, facts in common. */
const anyTimelines: fc.Arbitrary<Timeline[]> = fc.array(
  fc
    .record({
      id: fc.constantFrom('story', 'release', 'films-by-year'),
      cards: fc.uniqueArray(
        fc.record({
          id: fc.integer({ min: 1, max: 40 }),
          rank: fc.integer({ min: 1, max: 15 }),
          fact: fc.integer({ min: 1, max: 40 }),
          speaker: fc.constantFrom(undefined, undefined, 'A', 'B'),
          spoiler: fc.boolean(),
        }),
        { minLength: 1, maxLength: 30, selector: ({ id }) => id },
      ),
    })
    .map(({ id, cards }) =>
      aTimeline(
        id,
        cards.map(({ id: card, rank, fact, speaker, spoiler }) =>
          aCard(`card-${card}`, rank, {
            facts: [`fact-${fact}`],
            spoiler,
            ...(speaker === undefined
              ? {}
              : { standing: 'attributed', attribution: { en: `According to ${speaker}` } }),
          }),
        ),
      ),
    ),
  { maxLength: 6 },
);
const anyDraw = fc.record({
  timelines: anyTimelines,
  count: fc.integer({ min: 1, max: 40 }),
  hideSpoilers: fc.boolean(),
  seed: fc.integer(),
});

/** The rank of a card of a question by the day that its `when` names. */
const dayOf = ({ when }: { when?: { en: string } | undefined }) => Number(when?.en.replace('Day ', ''));

describe('drawTimeline', () => {
  it('asks sound questions, whose key is the only gap that keeps the order', () => {
    fc.assert(
      fc.property(anyDraw, ({ timelines, count, hideSpoilers, seed }) => {
        const drawn = drawTimeline(timelines, { count, hideSpoilers }, seed);
        expect(drawn.length).toBeLessThanOrEqual(count);
        for (const question of drawn) {
          expect(Question.safeParse(question).error).toBeUndefined();
          const days = question.line.map(dayOf);
          const day = dayOf(question.card);
          const keeping = [...days, 0].flatMap((_, gap) => {
            const line = days.toSpliced(gap, 0, day);
            // Strictly: two cards of one rank would have two orders.
            return line.every((one, at) => at === 0 || one > (line[at - 1] ?? one)) ? [gap] : [];
          });
          expect(keeping).toEqual([question.key]);
          if (hideSpoilers) expect(question.spoiler).toBe(false);
        }
      }),
    );
  });

  it('goes on with every card before in its right place, whatever was answered', () => {
    fc.assert(
      fc.property(anyDraw, ({ timelines, count, hideSpoilers, seed }) => {
        const drawn = drawTimeline(timelines, { count, hideSpoilers }, seed);
        for (const [at, question] of drawn.entries()) {
          const next = drawn[at + 1];
          if (!next || next.line.length === 1) continue;
          expect(next.line).toEqual(question.line.toSpliced(question.key, 0, question.card));
        }
      }),
    );
  });

  it('asks no card twice, and in a line compares the word of one source only', () => {
    fc.assert(
      fc.property(anyDraw, ({ timelines, count, hideSpoilers, seed }) => {
        const drawn = drawTimeline(timelines, { count, hideSpoilers }, seed);
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
        for (const line of linesOf(drawn)) {
          const speakers = line.flatMap(({ attribution }) => attribution?.en ?? []);
          expect(new Set(speakers).size).toBeLessThan(2);
          // Once a source has spoken in a line, all that follows is compared with its word.
          const first = line.findIndex(({ attribution }) => attribution);
          if (first !== -1)
            expect(line.slice(first).every(({ standing }) => standing === 'attributed')).toBe(true);
        }
      }),
    );
  });

  it('draws the same for the same seed, in whatever order the banks come', () => {
    const shuffledDraw = anyDraw.chain((draw) =>
      fc.record({
        draw: fc.constant(draw),
        order: fc.shuffledSubarray(draw.timelines, { minLength: draw.timelines.length }),
      }),
    );
    fc.assert(
      fc.property(shuffledDraw, ({ draw: { timelines, seed, ...request }, order }) => {
        expect(drawTimeline(order, request, seed)).toEqual(drawTimeline(timelines, request, seed));
      }),
    );
  });

  it('joins the timelines of many banks, each with cards of one rank only', () => {
    const banks = [1994, 1995, 1996, 1997, 1998].map((year) =>
      aTimeline('films-by-year', [aCard(`a-${year}`, year), aCard(`b-${year}`, year)]),
    );
    const drawn = drawTimeline(banks, { count: 10, hideSpoilers: true }, 3);
    expect(drawn.map(({ line }) => line.length)).toEqual([1, 2, 3, 4, 1, 2, 3, 4]);
    expect(drawTimeline(banks.slice(0, 3), { count: 10, hideSpoilers: true }, 3)).toEqual([]);
  });

  it('leaves out what is out of play', () => {
    const cards = [1, 2, 3, 4, 5].map((day) => aCard(`card-${day}`, day));
    const request = { count: 9, hideSpoilers: false };
    const without = new Set(['story-card-2']);
    expect(drawTimeline([aTimeline('story', cards)], request, 1)).toHaveLength(4);
    const drawn = drawTimeline([aTimeline('story', cards)], { ...request, without }, 1);
    expect(drawn).toHaveLength(3);
    expect(JSON.stringify(drawn)).not.toContain('card-2');
  });

  it('leaves out a card to which two banks give different ranks', () => {
    const cards = [1, 2, 3, 4, 5].map((day) => aCard(`card-${day}`, day));
    const other = aTimeline('story', [aCard('card-5', 6)]);
    const drawn = drawTimeline([aTimeline('story', cards), other], { count: 9, hideSpoilers: false }, 1);
    expect(drawn).toHaveLength(3);
    expect(JSON.stringify(drawn)).not.toContain('card-5');
  });

  it('shares a long round evenly among lines that the screen has room for', () => {
    const cards = Array.from({ length: 40 }, (_, day) => aCard(`card-${day}`, day));
    const lengths = (count: number) =>
      linesOf(drawTimeline([aTimeline('story', cards)], { count, hideSpoilers: false }, 7)).map(
        ({ length }) => length,
      );
    expect(lengths(11)).toEqual([11]);
    expect(lengths(12)).toEqual([6, 6]);
    expect(lengths(30)).toEqual([10, 10, 10]);
    expect(lengths(100)).toEqual([10, 10, 10, 6]);
  });
});

describe('a card by itself', () => {
  it('is a sound question among a few of its timeline, under the id that it has in rounds', () => {
    fc.assert(
      fc.property(anyDraw, ({ timelines, seed }) => {
        const alone = cardsAlone(timelines);
        for (const question of alone) {
          expect(Question.safeParse(question).error).toBeUndefined();
          const days = question.line.toSpliced(question.key, 0, question.card).map(dayOf);
          expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
        }
        const ids = new Set(alone.map(({ id }) => id));
        for (const { id } of drawTimeline(timelines, { count: 40, hideSpoilers: false }, seed))
          expect(ids).toContain(id);
      }),
    );
  });

  it('has others from the whole of its timeline beside it', () => {
    const cards = Array.from({ length: 20 }, (_, day) => aCard(`card-${day}`, day));
    const [first, second] = cardsAlone([aTimeline('story', cards)]);
    expect(first?.line.map(dayOf)).toEqual([4, 8, 11, 15, 19]);
    expect(second?.line.map(dayOf)).toEqual([0, 4, 8, 11, 15]);
  });
});

describe('a card that is asked for', () => {
  it('says what is put in order, whose word it is, and how hard the line makes it', () => {
    const word = { standing: 'attributed', attribution: { en: 'According to A', zh: '据甲说' } } as const;
    const cards = [aCard('b', 2, word), aCard('C', 3, { spoiler: true }), aCard('a', 1)];
    const [one, other] = asked(aTimeline('story', cards), cards);
    expect(one).toMatchObject({
      id: 'story-c',
      stem: { en: 'What story tells: where does “Step C” belong?', zh: 'story的事：“第C步”该放在哪里？' },
      standing: 'attributed',
      attribution: word.attribution,
      line: [{ id: 'b' }],
      key: 1,
      spoiler: true,
      difficulty: 0.3,
    });
    expect(other).toMatchObject({
      id: 'story-a',
      line: [{ id: 'b' }, { id: 'C' }],
      key: 0,
      difficulty: 0.35,
    });
  });
});

/** The questions, line by line. */
function linesOf(drawn: readonly QuestionOf<'place'>[]): QuestionOf<'place'>[][] {
  return drawn.reduce<QuestionOf<'place'>[][]>((lines, question) => {
    if (question.line.length === 1) lines.push([]);
    lines.at(-1)?.push(question);
    return lines;
  }, []);
}

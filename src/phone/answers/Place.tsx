import { gapWords } from '../../quiz/gapWords.ts';
import { usePhone } from '../ui/context.ts';
import { type Answering, useDraft } from './answering.ts';
import { Give } from './Give.tsx';

/** One card among others: a touch on a gap holds it there, another one gives the answer. */
export function Place(props: Answering) {
  const { t, say } = usePhone();
  const { question, given, isOpen, give } = props;
  const { line, card } = question;
  const givenGap = given?.kind === 'place' ? given.gap : null;
  const [draft, setDraft] = useDraft<number | null>(null, givenGap);
  const held = givenGap ?? draft;
  if (!card) return null;
  const mayPlace = isOpen && given === null;
  const gaps = Array.from({ length: line.length + 1 }, (_, gap) => gap);
  const wordsOf = (gap: number): string => {
    const words = gapWords(line, gap);
    return words ? say(words) : '';
  };
  return (
    <>
      <p className="hint">{t('answer.place')}</p>
      <p className="card card-held">{say(card.text)}</p>
      <div className="line" role="radiogroup" aria-label={t('answer.place')}>
        {gaps.map((gap) => {
          const next = line[gap];
          return [
            <button
              key={`gap ${gap}`}
              type="button"
              role="radio"
              className={held === gap ? 'gap gap-held' : 'gap'}
              aria-checked={held === gap}
              aria-disabled={!mayPlace}
              aria-label={wordsOf(gap)}
              onClick={() => {
                if (mayPlace) setDraft(gap);
              }}
            >
              <span aria-hidden="true">{held === gap ? say(card.text) : t('answer.putHere')}</span>
            </button>,
            next && (
              <p className="card" key={next.id}>
                {say(next.text)}
                {next.when && <span className="card-when"> {say(next.when)}</span>}
              </p>
            ),
          ];
        })}
      </div>
      <Give
        {...props}
        ready={held !== null}
        onGive={() => {
          if (held !== null) give({ kind: 'place', gap: held });
        }}
      />
    </>
  );
}

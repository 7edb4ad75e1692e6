import { middleOf, numberIn, stepped } from '../../quiz/answering/numberInput.ts';
import { usePhone } from '../ui/context.ts';
import { type Answering, useDraft } from './answering.ts';
import { Give } from './Give.tsx';
import { unitWords } from './unitWords.ts';

/** A figure: typed, stepped, or found on the scale. */
export function NumberAnswer(props: Answering) {
  const { t, say } = usePhone();
  const { question, given, isOpen, give } = props;
  const givenText = given?.kind === 'number' ? String(given.number) : null;
  const [draft, setDraft] = useDraft('', givenText);
  const { range } = question;
  if (!range) return null;
  const number = numberIn(range, draft);
  const mayType = isOpen && given === null;
  const step = (by: number): void => {
    if (mayType) setDraft(String(stepped(range, number, by)));
  };
  const onGive = (): void => {
    if (number !== null) give({ kind: 'number', number });
  };
  return (
    <form
      className="figure"
      onSubmit={(event) => {
        event.preventDefault();
        if (mayType) onGive();
      }}
    >
      <label htmlFor="figure">{t('answer.number')}</label>
      <div className="stepper">
        <button
          type="button"
          className="stepper-by"
          aria-label={t('answer.less')}
          aria-disabled={!mayType}
          onClick={() => {
            step(-1);
          }}
        >
          −
        </button>
        <input
          id="figure"
          className="stepper-value"
          value={givenText ?? draft}
          inputMode="decimal"
          autoComplete="off"
          readOnly={!mayType}
          aria-describedby="figure-range"
          onInput={(event) => {
            setDraft(event.currentTarget.value);
          }}
        />
        <button
          type="button"
          className="stepper-by"
          aria-label={t('answer.more')}
          aria-disabled={!mayType}
          onClick={() => {
            step(1);
          }}
        >
          +
        </button>
      </div>
      <input
        type="range"
        aria-label={t('answer.number')}
        min={range.least}
        max={range.most}
        step={range.step}
        value={number ?? middleOf(range)}
        aria-valuetext={say(unitWords(number ?? middleOf(range), range.unit))}
        disabled={!mayType}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
        }}
      />
      <p className="hint" id="figure-range">
        {t('answer.numberRange', {
          least: say(unitWords(range.least, range.unit)),
          most: say(unitWords(range.most, range.unit)),
        })}
      </p>
      <Give {...props} ready={number !== null} onGive={onGive} />
    </form>
  );
}

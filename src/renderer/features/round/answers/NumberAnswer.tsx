import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionOf } from '../../../../quiz/question.ts';
import type { Answer } from '../../../../quiz/state.ts';
import { numberWords } from '../../../../quiz/units.ts';
import { useRound } from '../../../stores/round.ts';
import { Button } from '../../../ui/Button.tsx';
import { Words } from '../../../ui/Words.tsx';
import type { AnswerProps } from './answerProps.ts';
import { Foot } from './Foot.tsx';
import { Mark } from './Mark.tsx';
import { middleOf, numberIn, stepped } from '../../../../quiz/answering/numberInput.ts';
import { STEM_ID } from './stemId.ts';
import { isGiveKey, useKeys } from './useKeys.ts';

/** The closest figure: a field, a slider and two buttons, all for one number. */
export function NumberAnswer({ question, played }: AnswerProps<'number'>) {
  const [answer] = played.answers;
  return answer ? <NumberLine question={question} answer={answer} /> : <NumberInput question={question} />;
}

function NumberInput({ question }: { question: QuestionOf<'number'> }) {
  const { t } = useTranslation();
  const { pressed, answer: give } = useRound();
  const { range, unit } = question;
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const number = numberIn(range, text);
  const isWrong = text !== '' && number === null;
  const hintId = 'number-hint';

  useLayoutEffect(() => {
    scrollTo(0, 0);
    field.current?.focus({ preventScroll: true });
  }, []);

  const step = (by: number) => {
    setText(String(stepped(range, number, by)));
  };
  const onGive = () => {
    if (number !== null) void give({ kind: 'number', number });
  };
  useKeys((event) => {
    if (isGiveKey(event)) {
      event.preventDefault();
      onGive();
    }
  });

  return (
    <>
      <div className="asked-answers number" role="group" aria-label={t('round.options')}>
        <div className="number-row">
          <Button
            className="number-step"
            aria-label={t('answers.number.less')}
            onClick={() => {
              step(-1);
            }}
          >
            −
          </Button>
          <label className="number-entry">
            <span className="visually-hidden">{t('answers.number.label')}</span>
            <input
              ref={field}
              className="number-field tabular"
              type="text"
              role="spinbutton"
              inputMode="decimal"
              autoComplete="off"
              placeholder="?"
              maxLength={12}
              readOnly={pressed !== null}
              value={text}
              aria-labelledby={STEM_ID}
              aria-describedby={hintId}
              aria-invalid={isWrong}
              aria-valuemin={range.least}
              aria-valuemax={range.most}
              aria-valuenow={number ?? undefined}
              onChange={({ target }) => {
                setText(target.value);
              }}
              onKeyDown={(event) => {
                const by = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
                if (by === undefined || event.nativeEvent.isComposing) return;
                event.preventDefault();
                step(by);
              }}
            />
            <span className="number-unit">{t(`answers.number.units.${unit}`)}</span>
          </label>
          <Button
            className="number-step"
            aria-label={t('answers.number.more')}
            onClick={() => {
              step(1);
            }}
          >
            +
          </Button>
        </div>
        <div className="number-slider">
          <input
            type="range"
            className={number === null ? 'number-untouched' : ''}
            min={range.least}
            max={range.most}
            step={range.step}
            value={number ?? middleOf(range)}
            aria-label={t('answers.number.label')}
            aria-valuetext={number === null ? t('answers.number.notYet') : String(number)}
            onChange={({ target }) => {
              setText(target.value);
            }}
          />
          <div className="number-ends tabular" aria-hidden="true">
            <span>{range.least}</span>
            <span>{range.most}</span>
          </div>
        </div>
        <p className={`number-hint ${isWrong ? 'number-wrong' : ''}`} id={hintId} role="status">
          {t(isWrong ? 'answers.number.outside' : 'answers.number.between', {
            least: range.least,
            most: range.most,
          })}
        </p>
      </div>
      <Foot
        hint={t('answers.number.keys')}
        give={{ ready: number !== null, pressed: pressed !== null, onGive }}
      />
    </>
  );
}

/** The range as a line, with the right figure and the one that was given. */
function NumberLine({ question, answer }: { question: QuestionOf<'number'>; answer: Answer }) {
  const { t } = useTranslation();
  const { range, unit, key, within } = question;
  const given = answer.response?.kind === 'number' ? answer.response.number : null;
  const at = (number: number) =>
    `${(100 * (Math.min(range.most, Math.max(range.least, number)) - range.least)) / (range.most - range.least)}%`;
  const look = answer.verdict === 'right' ? 'key' : answer.verdict === 'partly' ? 'partly' : 'miss';
  return (
    <>
      <div className="asked-answers number number-revealed">
        <div className="number-line" aria-hidden="true">
          <span
            className="number-within"
            style={{ left: at(key - within), right: `calc(100% - ${at(key + within)})` }}
          />
          {given !== null && given !== key && (
            <span
              className="number-gap"
              style={{ left: at(Math.min(given, key)), right: `calc(100% - ${at(Math.max(given, key))})` }}
            />
          )}
          {given !== null && <span className="number-pin number-pin-given" style={{ left: at(given) }} />}
          <span className="number-pin number-pin-key" style={{ left: at(key) }} />
        </div>
        <div className="number-ends tabular" aria-hidden="true">
          <span>{range.least}</span>
          <span>{range.most}</span>
        </div>
        <dl className="number-figures">
          <div>
            <dt>
              <Mark look="key">{t('round.key')}</Mark>
            </dt>
            <dd className="number-figure tabular">
              <Words of={numberWords(key, unit)} />
            </dd>
          </div>
          {given !== null && (
            <div>
              <dt>
                <Mark look={look}>{t('round.yours')}</Mark>
              </dt>
              <dd className="number-figure tabular">
                <Words of={numberWords(given, unit)} />
              </dd>
            </div>
          )}
        </dl>
      </div>
      <Foot hint={null} />
    </>
  );
}

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Library } from '../../../../contract/api.ts';
import { TOPICS } from '../../../../facts/topic.ts';
import type { RoundPlan } from '../../../../quiz/evening/plan.ts';
import { EVENING_SCORING, EVENING_SCORING_IDS, preview } from '../../../../quiz/evening/scoring.ts';
import { KINDS } from '../../../../quiz/question.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { countDrawable } from '../../../stores/roundToOffer.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { CurveChart } from '../../../ui/CurveChart.tsx';
import { NumberField } from '../NumberField.tsx';
import { FilmPicker } from './FilmPicker.tsx';
import { availableFor, type Flaw } from './flaws.ts';

const SECONDS = [10, 15, 20, 30, 45, 60, 90, 120, 300];
const MOST_QUESTIONS = 60;

interface RoundEditorProps {
  round: RoundPlan;
  at: number;
  count: number;
  library: Library;
  flaws: readonly Flaw[];
  change: (part: Partial<RoundPlan>) => void;
  copy: () => void;
  move: (by: -1 | 1) => void;
  remove: () => void;
}

/** One round of a plan: folded it says what it is, open all of it can be changed. */
export function RoundEditor(props: RoundEditorProps) {
  const { t } = useTranslation();
  const { round, at, count, library, flaws, change, copy, move, remove } = props;
  const titleId = useId();
  const { title } = round;
  return (
    <li className="plan-round">
      <header className="plan-round-head">
        <label className="desk-field plan-round-title" htmlFor={titleId}>
          {t('evening.plan.roundTitle', { number: at + 1 })}
          <input
            className="field"
            id={titleId}
            value={title}
            maxLength={60}
            aria-invalid={flaws.some((flaw) => flaw.at === 'rounds' && flaw.what === 'title')}
            onChange={({ target }) => {
              change({ title: target.value });
            }}
          />
        </label>
        <div className="planning-ways">
          <Button
            look="quiet"
            disabled={at === 0}
            aria-label={t('evening.plan.up', { title })}
            onClick={() => {
              move(-1);
            }}
          >
            ↑
          </Button>
          <Button
            look="quiet"
            disabled={at === count - 1}
            aria-label={t('evening.plan.down', { title })}
            onClick={() => {
              move(1);
            }}
          >
            ↓
          </Button>
          <Button look="quiet" aria-label={t('evening.plan.copyRound', { title })} onClick={copy}>
            ⧉
          </Button>
          <Button
            look="quiet"
            disabled={count === 1}
            aria-label={t('evening.plan.removeRound', { title })}
            onClick={remove}
          >
            ✕
          </Button>
        </div>
      </header>
      <ul className="plan-flaws" role="alert">
        {flaws.map((flaw, index) => (
          <li key={index}>
            {flaw.at === 'rounds' &&
              (flaw.what === 'few'
                ? t('evening.plan.flaws.few', { count: flaw.available })
                : t(`evening.plan.flaws.${flaw.what}`))}
          </li>
        ))}
      </ul>
      <div className="plan-row">
        <label className="desk-field">
          {t('evening.plan.questions')}
          <span className="plan-stepper">
            <NumberField
              label={t('evening.plan.questions')}
              value={round.questions}
              save={(value) => {
                if (value !== null)
                  change({ questions: Math.min(MOST_QUESTIONS, Math.max(1, Math.round(value))) });
              }}
            />
            <span className="planning-quiet">
              {t('evening.plan.of', { count: availableFor(library, round) })}
            </span>
          </span>
        </label>
        <label className="desk-field">
          {t('evening.plan.seconds')}
          <select
            className="field"
            value={String(round.secondsPerQuestion)}
            onChange={({ target }) => {
              change({ secondsPerQuestion: target.value === 'null' ? null : Number(target.value) });
            }}
          >
            {[...new Set([...SECONDS, round.secondsPerQuestion, null])].map((seconds) => (
              <option key={String(seconds)} value={String(seconds)}>
                {seconds === null ? t('round.noLimit') : t('evening.seconds', { seconds })}
              </option>
            ))}
          </select>
        </label>
        <label className="desk-field">
          {t('evening.plan.scoring')}
          <select
            className="field"
            value={round.scoring}
            onChange={({ target }) => {
              const scoring = EVENING_SCORING_IDS.find((one) => one === target.value);
              if (scoring) change({ scoring });
            }}
          >
            {EVENING_SCORING_IDS.map((one) => (
              <option key={one} value={one}>
                {t(`evening.scorings.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <details className="plan-more">
        <summary className="label">{t('evening.plan.more')}</summary>
        <Curve round={round} />
        <fieldset className="plan-group">
          <legend className="label">{t('evening.plan.topics')}</legend>
          <div className="plan-choices">
            {TOPICS.map((topic) => (
              <Choice
                key={topic}
                type="checkbox"
                checked={round.topics.includes(topic)}
                onChange={(on) => {
                  change({
                    topics: TOPICS.filter((one) => (one === topic ? on : round.topics.includes(one))),
                  });
                }}
                label={t(`topics.${topic}`)}
                hint={t('evening.plan.of', {
                  count: countDrawable(library, { ...round, mode: 'quick', topics: [topic] }),
                })}
              />
            ))}
          </div>
        </fieldset>
        <FilmPicker round={round} library={library} change={change} />
        <fieldset className="plan-group">
          <legend className="label">{t('evening.plan.kinds')}</legend>
          <div className="plan-choices">
            {KINDS.map((kind) => (
              <Choice
                key={kind}
                type="checkbox"
                checked={round.kinds?.includes(kind) ?? true}
                onChange={(on) => {
                  const now = round.kinds ?? KINDS;
                  const kinds = KINDS.filter((one) => (one === kind ? on : now.includes(one)));
                  change({ kinds: kinds.length === KINDS.length ? null : kinds });
                }}
                label={t(`evening.kinds.${kind}`)}
              />
            ))}
          </div>
        </fieldset>
        <fieldset className="plan-group">
          <legend className="label">{t('evening.plan.specials')}</legend>
          <div className="plan-choices">
            {(['streaks', 'wager', 'joker', 'halfTimeAfter', 'hideSpoilers'] as const).map((special) => (
              <Choice
                key={special}
                type="checkbox"
                checked={round[special]}
                onChange={(on) => {
                  change({ [special]: on });
                }}
                label={t(`evening.plan.${special}`)}
              />
            ))}
            <Choice
              type="checkbox"
              checked={round.answering === 'buzzer'}
              onChange={(on) => {
                change({ answering: on ? 'buzzer' : 'all' });
              }}
              label={t('evening.plan.buzzer')}
            />
          </div>
        </fieldset>
      </details>
    </li>
  );
}

/** What a right answer earns by when it is given. */
function Curve({ round }: { round: RoundPlan }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const scoring = EVENING_SCORING[round.scoring];
  const hint = t(`evening.scoringHints.${round.scoring}`);
  if (round.secondsPerQuestion === null || scoring.fullPoints === 0) {
    return <p className="curve-reading">{hint}</p>;
  }
  const limitMs = round.secondsPerQuestion * 1000;
  const points = preview(scoring, limitMs, 60);
  const most = Math.max(...points.map(({ fastest }) => fastest));
  const first = points[0]?.points ?? 0;
  const last = points.at(-1)?.points ?? 0;
  return (
    <CurveChart
      curve={points.map(({ atMs, points: earned }) => ({ elapsedMs: atMs, points: earned }))}
      limitMs={limitMs}
      grid={[0, Math.round(most / 2), most]}
      most={most * 1.15}
      secondsWords={(seconds) => t('evening.seconds', { seconds: number(seconds) })}
      pointsWords={number}
    >
      {hint}{' '}
      {first === last
        ? t('evening.plan.curveFlat', { points: number(first) })
        : t('evening.plan.curve', { first: number(first), last: number(last) })}
    </CurveChart>
  );
}

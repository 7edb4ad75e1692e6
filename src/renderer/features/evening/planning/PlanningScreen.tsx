import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Problem } from '../../../../contract/result.ts';
import { problemText } from '../../../i18n/i18n.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { useAction } from '../../../input/useAction.ts';
import { callEvening } from '../../../stores/eveningApi.ts';
import { useLibrary } from '../../../stores/library.ts';
import { usePlans } from '../../../stores/plans.ts';
import { Button } from '../../../ui/Button.tsx';
import { Scene } from '../../../ui/Scene.tsx';
import { useScreen } from '../../../ui/useScreen.ts';
import { PastEvenings } from './PastEvenings.tsx';
import { newRound, planOfThree } from './planOfThree.ts';
import '../Evening.css';

/** The evenings that are prepared, those that wait to be taken up, and those that are over. */
export function PlanningScreen() {
  const { t } = useTranslation();
  const { dateTime, number } = useLanguage();
  const [, navigate] = useLocation();
  const { plans, unfinished, past, season, deleted, problem, load, save, copy, remove, undoRemove, discard } =
    usePlans();
  const library = useLibrary((store) => store.library);
  const heading = useScreen(t('titles.evening'), plans !== null);
  const [refused, setRefused] = useState<Problem | null>(null);
  const busy = useRef(false);
  useEffect(() => void load(), [load]);
  useAction('back', () => {
    navigate('/');
  });

  if (!plans || !library) {
    return problem ? (
      <Scene role="alert" title={t('scene.broke')}>
        <p>{problemText(problem)}</p>
      </Scene>
    ) : (
      <Scene role="status" title={t('app.loading')} />
    );
  }

  const create = async (isWhole: boolean) => {
    const id = crypto.randomUUID();
    const name = t('evening.planning.newName');
    const titles = [0, 1, 2].map((at) => t('evening.planning.roundTitle', { number: at + 1 }));
    const whole = planOfThree(library, id, name, titles);
    const plan = isWhole ? whole : { ...whole, rounds: [newRound(library, titles[0] ?? name)] };
    if ((await save(plan)).ok) navigate(`/evening/${id}`);
  };
  const start = async (planId: string) => {
    if (busy.current) return;
    busy.current = true;
    const begun = await callEvening('evenings.start', { planId });
    busy.current = false;
    if (begun.ok) navigate(`/desk/${begun.value.evening}`);
    else setRefused(begun.problem);
  };
  const shown = refused ?? problem;

  return (
    <main className="planning">
      <header className="planning-head">
        <h1 className="planning-title" ref={heading} tabIndex={-1}>
          {t('titles.evening')}
        </h1>
        <Button
          look="quiet"
          onClick={() => {
            navigate('/');
          }}
        >
          {t('history.back')}
        </Button>
      </header>
      {shown && (
        <p className="planning-problem" role="alert">
          {problemText(shown)}
        </p>
      )}
      {unfinished.length > 0 && (
        <section aria-labelledby="planning-unfinished">
          <h2 className="label" id="planning-unfinished">
            {t('evening.planning.unfinished')}
          </h2>
          <ul className="planning-list">
            {unfinished.map((one) => (
              <li key={one.evening} className="planning-row planning-waiting">
                <div>
                  <p className="planning-name">{one.name}</p>
                  <p className="planning-quiet">
                    {t('evening.planning.revealed', { revealed: one.revealed, questions: one.questions })} ·{' '}
                    {dateTime(one.startedAt)}
                  </p>
                </div>
                <div className="planning-ways">
                  <Button
                    look="bright"
                    aria-label={t('evening.planning.resumeOf', { name: one.name })}
                    onClick={() => {
                      navigate(`/desk/${one.evening}`);
                    }}
                  >
                    {t('evening.planning.resume')}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={t('evening.planning.discardOf', { name: one.name })}
                    onClick={() => void discard(one.evening)}
                  >
                    {t('home.discard')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="planning-plans">
        <h2 className="label" id="planning-plans">
          {t('evening.planning.plans')}
        </h2>
        {deleted && (
          <p className="planning-deleted" role="status">
            {t('evening.planning.deleted', { name: deleted.name })}{' '}
            <Button look="quiet" onClick={() => void undoRemove()}>
              {t('evening.planning.undo')}
            </Button>
          </p>
        )}
        <ul className="planning-list">
          {plans.map(({ plan, playedAt }) => (
            <li key={plan.id} className="planning-row">
              <div>
                <p className="planning-name">{plan.name}</p>
                <p className="planning-quiet">
                  {t('evening.planning.rounds', { count: plan.rounds.length })} ·{' '}
                  {t('evening.stage.questions', {
                    count: plan.rounds.reduce((sum, round) => sum + round.questions, 0),
                  })}{' '}
                  · {t(`evening.entrants.${plan.entrants}`)}
                  {playedAt !== null && ` · ${t('evening.planning.played', { when: dateTime(playedAt) })}`}
                </p>
              </div>
              <div className="planning-ways">
                <Button
                  look="bright"
                  aria-label={t('evening.planning.startOf', { name: plan.name })}
                  onClick={() => void start(plan.id)}
                >
                  {t('evening.planning.start')}
                </Button>
                <Button
                  aria-label={t('evening.planning.editOf', { name: plan.name })}
                  onClick={() => {
                    navigate(`/evening/${plan.id}`);
                  }}
                >
                  {t('evening.planning.edit')}
                </Button>
                <Button
                  look="quiet"
                  aria-label={t('evening.planning.copyOf', { name: plan.name })}
                  onClick={() =>
                    void copy(plan.id, t('evening.planning.copyName', { name: plan.name }).slice(0, 60))
                  }
                >
                  {t('evening.planning.copy')}
                </Button>
                <Button
                  look="quiet"
                  aria-label={t('evening.planning.deleteOf', { name: plan.name })}
                  onClick={() => void remove(plan)}
                >
                  {t('evening.planning.delete')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
        {plans.length === 0 && <p className="planning-quiet">{t('evening.planning.empty')}</p>}
        <div className="planning-ways planning-new">
          <Button look={plans.length === 0 ? 'bright' : 'plain'} data-first onClick={() => void create(true)}>
            {t('evening.planning.newOfThree', { count: number(3) })}
          </Button>
          <Button onClick={() => void create(false)}>{t('evening.planning.new')}</Button>
        </div>
      </section>
      <PastEvenings past={past} season={season} />
    </main>
  );
}

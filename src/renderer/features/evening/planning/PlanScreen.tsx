import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Library } from '../../../../contract/api.ts';
import type { Problem } from '../../../../contract/result.ts';
import { TEAM_SCORES, type EveningPlan, type RoundPlan } from '../../../../quiz/evening/plan.ts';
import { problemText } from '../../../i18n/i18n.ts';
import { useAction } from '../../../input/useAction.ts';
import { callEvening } from '../../../stores/eveningApi.ts';
import { latestOnly } from '../../../stores/latestOnly.ts';
import { useLibrary } from '../../../stores/library.ts';
import { usePlans } from '../../../stores/plans.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Scene } from '../../../ui/Scene.tsx';
import { useScreen } from '../../../ui/useScreen.ts';
import { flawsOf, isMild, type Flaw } from './flaws.ts';
import { newRound } from './planOfThree.ts';
import { RoundEditor } from './RoundEditor.tsx';
import '../Evening.css';

/** The least time between two savings of a plan, in ms. */
const QUIET_MS = 400;
const READ_SECONDS = [0, 2, 4, 6, 10, 15];

/** A plan, to be put together; every change that makes sense is kept at once. */
export function PlanScreen({ id }: { id: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { plans, load } = usePlans();
  const library = useLibrary((store) => store.library);
  useEffect(() => {
    if (plans === null) void load();
  }, [plans, load]);
  const kept = plans?.find(({ plan }) => plan.id === id);
  if (!plans || !library) return <Scene role="status" title={t('app.loading')} />;
  if (!kept) {
    return (
      <Scene
        role="alert"
        title={t('scene.broke')}
        actions={
          <Button
            onClick={() => {
              navigate('/evening');
            }}
          >
            {t('titles.evening')}
          </Button>
        }
      >
        <p>{t('problems.plan-unknown')}</p>
      </Scene>
    );
  }
  return <PlanForm plan={kept.plan} library={library} />;
}

function PlanForm({ plan: kept, library }: { plan: EveningPlan; library: Library }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const heading = useScreen(t('evening.plan.title'));
  const [plan, setPlan] = useState(kept);
  const [removed, setRemoved] = useState<{ round: RoundPlan; at: number } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [saving] = useState(() =>
    latestOnly<EveningPlan>(async (changed) => {
      const saved = await usePlans.getState().save(changed);
      setProblem(saved.ok ? null : saved.problem);
    }, QUIET_MS),
  );
  const starting = useRef(false);
  const flaws = flawsOf(plan, library);
  const isSound = flaws.every(isMild);

  useEffect(() => {
    addEventListener('pagehide', saving.flush);
    return () => {
      removeEventListener('pagehide', saving.flush);
      saving.flush();
    };
  }, [saving]);

  const change = (part: Partial<EveningPlan>) => {
    const changed = { ...plan, ...part };
    setPlan(changed);
    if (flawsOf(changed, library).every(isMild)) saving.put(changed);
  };
  const changeRound = (at: number, part: Partial<RoundPlan>) => {
    change({ rounds: plan.rounds.map((round, index) => (index === at ? { ...round, ...part } : round)) });
  };
  const leave = () => {
    navigate('/evening');
  };
  useAction('back', leave);
  const start = async () => {
    if (starting.current || !isSound) return;
    starting.current = true;
    const saved = await usePlans.getState().save(plan);
    const begun = saved.ok ? await callEvening('evenings.start', { planId: plan.id }) : saved;
    starting.current = false;
    if (!begun.ok) setProblem(begun.problem);
    else if ('evening' in begun.value) navigate(`/desk/${begun.value.evening}`);
  };

  return (
    <main className="planning plan">
      <header className="planning-head">
        <h1 className="planning-title" ref={heading} tabIndex={-1}>
          {t('evening.plan.title')}
        </h1>
        <p className="planning-quiet" role="status">
          {problem ? problemText(problem) : t(isSound ? 'evening.plan.saved' : 'evening.plan.notSaved')}
        </p>
        <Button look="quiet" onClick={leave}>
          {t('evening.plan.back')}
        </Button>
      </header>
      <div className="plan-whole">
        <label className="desk-field plan-name">
          {t('evening.plan.name')}
          <input
            className="field"
            value={plan.name}
            maxLength={60}
            aria-invalid={flaws.some(({ at }) => at === 'name')}
            onChange={({ target }) => {
              change({ name: target.value });
            }}
          />
        </label>
        <fieldset className="plan-group">
          <legend className="label">{t('evening.plan.entrants')}</legend>
          <div className="plan-choices">
            {(['players', 'teams'] as const).map((entrants) => (
              <Choice
                key={entrants}
                type="radio"
                name="entrants"
                checked={plan.entrants === entrants}
                onChange={() => {
                  change({ entrants });
                }}
                label={t(`evening.entrants.${entrants}`)}
              />
            ))}
          </div>
        </fieldset>
        {plan.entrants === 'teams' && (
          <Teams plan={plan} change={change} isFlawed={flaws.some(({ at }) => at === 'teams')} />
        )}
        <details className="plan-more">
          <summary className="label">{t('evening.plan.rules')}</summary>
          <div className="plan-choices">
            <label className="desk-field">
              {t('evening.plan.read')}
              <select
                className="field"
                value={String(plan.readMs)}
                onChange={({ target }) => {
                  change({ readMs: Number(target.value) });
                }}
              >
                {[...new Set([...READ_SECONDS.map((seconds) => seconds * 1000), plan.readMs])].map((ms) => (
                  <option key={ms} value={String(ms)}>
                    {ms === 0 ? t('evening.plan.together') : t('evening.seconds', { seconds: ms / 1000 })}
                  </option>
                ))}
              </select>
            </label>
            <label className="desk-field">
              {t('evening.plan.phones')}
              <select
                className="field"
                value={plan.phonesShow}
                onChange={({ target }) => {
                  change({ phonesShow: target.value === 'options' ? 'options' : 'question' });
                }}
              >
                <option value="question">{t('evening.plan.phonesQuestion')}</option>
                <option value="options">{t('evening.plan.phonesOptions')}</option>
              </select>
            </label>
            {(['allowChanges', 'noRepeats', 'tieBreak', 'rateFilms'] as const).map((rule) => (
              <Choice
                key={rule}
                type="checkbox"
                checked={plan[rule]}
                onChange={(on) => {
                  change({ [rule]: on });
                }}
                label={t(`evening.plan.${rule}`)}
                hint={t(`evening.plan.hints.${rule}`)}
              />
            ))}
          </div>
        </details>
      </div>
      <ol className="plan-rounds" aria-label={t('evening.plan.rounds')}>
        {plan.rounds.map((round, at) => (
          <RoundEditor
            key={at}
            round={round}
            at={at}
            count={plan.rounds.length}
            library={library}
            flaws={flaws.filter((flaw) => flaw.at === 'rounds' && flaw.round === at)}
            change={(part) => {
              changeRound(at, part);
            }}
            copy={() => {
              change({ rounds: plan.rounds.toSpliced(at + 1, 0, structuredClone(round)) });
            }}
            move={(by) => {
              const other = plan.rounds[at + by];
              if (other) change({ rounds: plan.rounds.with(at, other).with(at + by, round) });
            }}
            remove={() => {
              setRemoved({ round, at });
              change({ rounds: plan.rounds.toSpliced(at, 1) });
            }}
          />
        ))}
      </ol>
      {removed && (
        <p className="planning-deleted" role="status">
          {t('evening.plan.removed', { title: removed.round.title })}{' '}
          <Button
            look="quiet"
            onClick={() => {
              change({ rounds: plan.rounds.toSpliced(removed.at, 0, removed.round) });
              setRemoved(null);
            }}
          >
            {t('evening.planning.undo')}
          </Button>
        </p>
      )}
      <footer className="plan-bar">
        <Button look="bright" disabled={!isSound} onClick={() => void start()}>
          {t('evening.planning.start')}
        </Button>
        <Button
          disabled={plan.rounds.length >= 20}
          onClick={() => {
            const title = t('evening.planning.roundTitle', { number: plan.rounds.length + 1 });
            change({ rounds: [...plan.rounds, newRound(library, title)] });
          }}
        >
          {t('evening.plan.addRound')}
        </Button>
        <ul className="plan-flaws" role="alert">
          {flaws
            .filter(({ at }) => at !== 'rounds')
            .map((flaw) => (
              <li key={flaw.at}>
                <FlawWords flaw={flaw} />
              </li>
            ))}
        </ul>
      </footer>
    </main>
  );
}

function FlawWords({ flaw }: { flaw: Flaw }) {
  const { t } = useTranslation();
  if (flaw.at === 'name') return t('evening.plan.flaws.name');
  if (flaw.at === 'teams') return t('evening.plan.flaws.teams');
  return flaw.at === 'other' ? flaw.message : null;
}

interface TeamsProps {
  plan: EveningPlan;
  change: (part: Partial<EveningPlan>) => void;
  isFlawed: boolean;
}

function Teams({ plan, change, isFlawed }: TeamsProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(plan.teams.join('\n'));
  return (
    <div className="plan-choices">
      <label className="desk-field">
        {t('evening.plan.teams')}
        <textarea
          className="field"
          rows={4}
          value={typed}
          aria-invalid={isFlawed}
          onChange={({ target }) => {
            setTyped(target.value);
            const names = target.value.split('\n').map((name) => name.trim().slice(0, 60));
            change({ teams: names.filter((name) => name !== '') });
          }}
        />
      </label>
      <Choice
        type="checkbox"
        checked={plan.newTeams}
        onChange={(newTeams) => {
          change({ newTeams });
        }}
        label={t('evening.plan.newTeams')}
      />
      <label className="desk-field">
        {t('evening.plan.teamScore')}
        <select
          className="field"
          value={plan.teamScore}
          onChange={({ target }) => {
            const teamScore = TEAM_SCORES.find((one) => one === target.value);
            if (teamScore) change({ teamScore });
          }}
        >
          {TEAM_SCORES.map((one) => (
            <option key={one} value={one}>
              {t(`evening.teamScores.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

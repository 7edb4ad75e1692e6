import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { HistoryScreen } from '../features/history/HistoryScreen.tsx';
import { HomeScreen } from '../features/home/HomeScreen.tsx';
import { RoundScreen } from '../features/round/RoundScreen.tsx';
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx';
import { SetupScreen } from '../features/setup/SetupScreen.tsx';
import { ShotScreen } from '../features/shot/ShotScreen.tsx';
import { SummaryScreen } from '../features/summary/SummaryScreen.tsx';
import { useInput } from '../input/useInput.ts';
import { useSound } from '../sound/useSound.ts';
import { useLibrary } from '../stores/library.ts';
import { useSettings } from '../stores/settings.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { ProblemScene } from '../ui/ProblemScene.tsx';
import { Scene } from '../ui/Scene.tsx';
import { EverywhereActions } from './EverywhereActions.tsx';
import { useAppliedSettings } from './useAppliedSettings.ts';
import { FilmPlace } from './FilmPlace.tsx';
import { WithFilm } from './WithFilm.tsx';

/** With its charts it is the largest screen, and few open it first: it is loaded when it is wanted. */
const StatisticsScreen = lazy(() => import('../features/statistics/StatisticsScreen.tsx'));

/** The whole app: its settings applied, and one screen for each address. */
export function App() {
  const { t } = useTranslation();
  useAppliedSettings();
  useInput();
  useSound();
  return (
    <Router hook={useHashLocation}>
      <div className="stage">
        <Ready>
          <Switch>
            <Route path="/setup" component={SetupScreen} />
            <Route path="/round/:id/*?">
              {({ id, '*': rest }) => (
                <WithFilm key={id} base={`/round/${id}`} rest={rest} over="round">
                  <RoundScreen id={id} />
                </WithFilm>
              )}
            </Route>
            <Route path="/summary/:id/*?">
              {({ id, '*': rest }) => (
                <WithFilm key={id} base={`/summary/${id}`} rest={rest} over="summary">
                  <SummaryScreen id={id} />
                </WithFilm>
              )}
            </Route>
            <Route path="/film/:film/:fact?">
              {({ film, fact }) => <FilmPlace key={film} film={film} fact={fact} />}
            </Route>
            <Route path="/history" component={HistoryScreen} />
            <Route path="/shot" component={ShotScreen} />
            <Route path="/settings" component={SettingsScreen} />
            <Route path="/statistics">
              <Suspense fallback={<Scene role="status" title={t('app.loading')} />}>
                <StatisticsScreen />
              </Suspense>
            </Route>
            <Route component={HomeScreen} />
          </Switch>
        </Ready>
      </div>
      <EverywhereActions />
      <Announcer />
    </Router>
  );
}

/** Shows the screens once there is something to show, or else why there is not. */
function Ready({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { info, library, problem, load, retryRecords } = useLibrary();
  const loadSettings = useSettings((settings) => settings.load);

  const reload = async () => {
    await loadSettings();
    await load();
  };
  if (problem) return <ProblemScene problem={problem} retry={() => void reload()} />;
  if (!info || !library) return <Scene role="status" title={t('app.loading')} />;
  if (info.recordsProblem) {
    const retry = async () => {
      await retryRecords();
      await loadSettings();
    };
    return <ProblemScene problem={info.recordsProblem} retry={() => void retry()} />;
  }
  return children;
}

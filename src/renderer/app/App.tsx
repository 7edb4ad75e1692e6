import { Suspense, useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { HomeScreen } from '../features/home/HomeScreen.tsx';
import { RoundScreen } from '../features/round/RoundScreen.tsx';
import { useInput } from '../input/useInput.ts';
import { useSound } from '../sound/useSound.ts';
import { useLibrary } from '../stores/library.ts';
import { useSettings } from '../stores/settings.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { ProblemScene } from '../ui/ProblemScene.tsx';
import { Scene } from '../ui/Scene.tsx';
import { EverywhereActions } from './EverywhereActions.tsx';
import { Fallen } from './Fallen.tsx';
import { useAppliedSettings } from './useAppliedSettings.ts';
import { useDroppedFiles } from './useDroppedFiles.ts';
import { useShellNews } from './useShellNews.ts';
import { FilmPlace } from './FilmPlace.tsx';
import {
  AboutScreen,
  EveningScreens,
  HistoryScreen,
  ImportScreen,
  LibraryScreen,
  loadTheRest,
  SettingsScreen,
  SetupScreen,
  ShotScreen,
  StatisticsScreen,
  SummaryScreen,
} from './screens.ts';
import { WithFilm } from './WithFilm.tsx';

/** The whole app: its settings applied, and one screen for each address. */
export function App() {
  useAppliedSettings();
  useInput();
  useSound();
  useEffect(loadTheRest, []);
  return (
    <Router hook={useHashLocation}>
      <div className="stage">
        <Ready>
          <Standing>
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
              <Route path="/about" component={AboutScreen} />
              <Route path="/history" component={HistoryScreen} />
              <Route path="/library" component={LibraryScreen} />
              <Route path="/import" component={ImportScreen} />
              <Route path="/shot" component={ShotScreen} />
              <Route path="/settings" component={SettingsScreen} />
              <Route path="/statistics" component={StatisticsScreen} />
              <Route path={/^\/(?<place>evening|desk|stage|paper)(?:\/(?<rest>.*))?$/}>
                {({ place, rest }) => <EveningScreens place={place ?? ''} rest={rest} />}
              </Route>
              <Route component={HomeScreen} />
            </Switch>
          </Standing>
        </Ready>
      </div>
      <EverywhereActions />
      <FromOutside />
      <Announcer />
    </Router>
  );
}

/** What comes from outside the page: the shell's menu, and files. Within the router, for it can lead elsewhere. */
function FromOutside() {
  useShellNews();
  useDroppedFiles();
  return null;
}

/** A screen while it is being loaded, and what stands in for one that falls over. */
function Standing({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [place] = useLocation();
  return (
    <Fallen place={place}>
      <Suspense fallback={<Scene role="status" title={t('app.loading')} />}>{children}</Suspense>
    </Fallen>
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

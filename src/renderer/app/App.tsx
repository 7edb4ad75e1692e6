import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { HistoryScreen } from '../features/history/HistoryScreen.tsx';
import { HomeScreen } from '../features/home/HomeScreen.tsx';
import { RoundScreen } from '../features/round/RoundScreen.tsx';
import { SetupScreen } from '../features/setup/SetupScreen.tsx';
import { SummaryScreen } from '../features/summary/SummaryScreen.tsx';
import { languageFor, languageTag } from '../i18n/i18n.ts';
import { useLibrary } from '../stores/library.ts';
import { useSettings } from '../stores/settings.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { ProblemScene } from '../ui/ProblemScene.tsx';
import { Scene } from '../ui/Scene.tsx';
import { FilmPlace } from './FilmPlace.tsx';
import { WithFilm } from './WithFilm.tsx';

/** The whole app: its settings applied, and one screen for each address. */
export function App() {
  useAppliedSettings();
  return (
    <Router hook={useHashLocation}>
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
          <Route component={HomeScreen} />
        </Switch>
      </Ready>
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

function useAppliedSettings(): void {
  const { i18n } = useTranslation();
  const { language, theme } = useSettings((store) => store.settings);
  const light = useMatches('(prefers-color-scheme: light)');
  const spoken = languageFor(language, navigator.languages);

  // Before the first paint, so that nothing flashes in another language or light.
  useLayoutEffect(() => {
    document.documentElement.lang = languageTag(spoken);
    void i18n.changeLanguage(spoken);
  }, [i18n, spoken]);

  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme === 'system' ? (light ? 'light' : 'dark') : theme;
  }, [theme, light]);
}

function useMatches(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const update = () => {
      setMatches(list.matches);
    };
    list.addEventListener('change', update);
    return () => {
      list.removeEventListener('change', update);
    };
  }, [query]);
  return matches;
}

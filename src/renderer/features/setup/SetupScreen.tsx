import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Library, RoundRequest } from '../../../contract/api.ts';
import { problemText } from '../../i18n/i18n.ts';
import { useOffer } from '../../stores/useOffer.ts';
import { usePlay } from '../../stores/usePlay.ts';
import { useSettings } from '../../stores/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { useScreen } from '../../ui/useScreen.ts';
import { choiceOf, requestOf, type SetupChoice } from './choice.ts';
import { FilmChoice } from './FilmChoice.tsx';
import { NumberOfQuestions } from './NumberOfQuestions.tsx';
import { Posters } from './Posters.tsx';
import { Rules } from './Rules.tsx';
import './SetupScreen.css';
import { TopicChoice } from './TopicChoice.tsx';
import { useNarrowed } from './useNarrowed.ts';
import './words.ts';

/** Where a round is put together. The choices are offered again the next time. */
export function SetupScreen() {
  const { library, offer } = useOffer();
  return library && offer ? <SetupForm library={library} offer={offer} /> : null;
}

function SetupForm({ library: whole, offer }: { library: Library; offer: RoundRequest }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const heading = useScreen(t('titles.setup'));
  const [choice, setChoice] = useState(() => choiceOf(whole, offer));
  const changeSettings = useSettings((settings) => settings.change);
  const { play, problem } = usePlay();
  const library = useNarrowed(whole, choice.films);
  const request = requestOf(library, choice);

  const change = (part: Partial<SetupChoice>) => {
    setChoice((before) => ({ ...before, ...part }));
  };
  const start = async (asked: RoundRequest) => {
    // Asked for at once; that the choices are kept need not be waited for.
    changeSettings({ lastRound: asked });
    await play(asked);
  };

  return (
    <main className="setup">
      <h1 className="setup-heading" ref={heading} tabIndex={-1}>
        {t('titles.setup')}
      </h1>
      <form
        className="setup-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (request) void start(request);
        }}
      >
        <Posters
          mode={choice.mode}
          choose={(mode) => {
            change({ mode });
          }}
        />
        <div className="setup-what">
          <FilmChoice library={whole} choice={choice} change={change} />
          <TopicChoice library={library} choice={choice} change={change} />
          <NumberOfQuestions library={library} choice={choice} change={change} />
        </div>
        <div className="setup-how">
          <Rules choice={choice} change={change} />
        </div>
        <div className="setup-bar">
          <div className="setup-ways">
            <Button type="submit" look="bright" className="setup-start" disabled={!request}>
              {t('setup.start')}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                navigate('/');
              }}
            >
              {t('scene.home')}
            </Button>
          </div>
          <p role="alert" className="setup-problem">
            {request ? problem && problemText(problem) : t(whyNothing(choice))}
          </p>
        </div>
      </form>
    </main>
  );
}

/** What is missing from a choice that no round can be made of. */
function whyNothing({ mode, bankIds, topics }: SetupChoice) {
  if (bankIds.length === 0) return 'setup.chooseFilm';
  if (topics.length === 0 && mode !== 'topic' && mode !== 'timeline') return 'setup.choose';
  return mode === 'clues' ? 'setup.noClues' : 'setup.none';
}

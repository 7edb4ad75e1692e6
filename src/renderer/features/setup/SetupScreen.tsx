import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Library, RoundRequest } from '../../../contract/api.ts';
import { stretched } from '../../../contract/settings.ts';
import { TOPICS } from '../../../facts/topic.ts';
import { problemText } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useLibrary } from '../../stores/library.ts';
import { countDrawable, countOfTopic, MAX_QUESTIONS, roundToOffer } from '../../stores/roundToOffer.ts';
import { usePlay } from '../../stores/usePlay.ts';
import { useSettings } from '../../stores/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useScreen } from '../../ui/useScreen.ts';
import './SetupScreen.css';

const SECONDS = [10, 15, 20, 30, 60, 120];

/** Where a round is put together. The choices are offered again the next time. */
export function SetupScreen() {
  const library = useLibrary((store) => store.library);
  const lastRound = useSettings(({ settings }) => settings.lastRound);
  const offer = roundToOffer(library, lastRound);
  return library && offer ? <SetupForm library={library} offer={offer} /> : null;
}

function SetupForm({ library, offer }: { library: Library; offer: RoundRequest }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const [, navigate] = useLocation();
  const heading = useScreen(t('titles.setup'));
  const [request, setRequest] = useState(offer);
  const { settings, change: changeSettings } = useSettings();
  const { play, problem } = usePlay();

  const change = (part: Partial<RoundRequest>) => {
    setRequest({ ...request, ...part });
  };
  const available = countDrawable(library, request);
  const questions = Math.min(request.questions, available);
  const shownBanks = request.bankIds.length > 0 ? request.bankIds : library.banks.map(({ id }) => id);
  const nothingChosen = request.topics.length === 0 || request.bankIds.length === 0;
  const most = Math.min(available, MAX_QUESTIONS);

  const start = async () => {
    const asked = { ...request, questions };
    // Asked for at once; that the choices are kept need not be waited for.
    changeSettings({ lastRound: asked });
    await play(asked);
  };

  /** What the player's time factor makes of a limit, where it makes a difference. */
  const stretchedHint = (seconds: number | null) => {
    const given = stretched(seconds, settings.timeFactor);
    if (given === seconds) return undefined;
    return given === null ? t('setup.becomesOff') : t('setup.becomes', { count: given });
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
          if (questions > 0) void start();
        }}
      >
        {library.banks.length > 1 && (
          <Group legend={t('setup.film')}>
            {library.banks.map(({ id, films }) => (
              <Choice
                key={id}
                type="checkbox"
                checked={request.bankIds.includes(id)}
                onChange={(on) => {
                  change({ bankIds: toggled(request.bankIds, id, on) });
                }}
                label={films.map(({ title, year }) => `${say(title)} (${year})`).join(' · ')}
              />
            ))}
          </Group>
        )}
        <Group legend={t('setup.topics')}>
          {TOPICS.filter(
            (topic) => countOfTopic(library, topic, { bankIds: shownBanks, hideSpoilers: false }) > 0,
          ).map((topic) => (
            <Choice
              key={topic}
              type="checkbox"
              checked={request.topics.includes(topic)}
              onChange={(on) => {
                change({ topics: toggled(request.topics, topic, on) });
              }}
              label={t(`topics.${topic}`)}
              hint={t('setup.topicCount', { count: countOfTopic(library, topic, request) })}
            />
          ))}
        </Group>
        <Group legend={t('setup.number')}>
          <div className="setup-stepper">
            <Button
              aria-label={t('setup.fewer')}
              disabled={questions <= 1}
              onClick={() => {
                change({ questions: questions - 1 });
              }}
            >
              −
            </Button>
            <input
              type="range"
              aria-label={t('setup.number')}
              min={1}
              max={Math.max(1, most)}
              value={Math.max(1, questions)}
              disabled={available === 0}
              onChange={({ target }) => {
                change({ questions: target.valueAsNumber });
              }}
            />
            <Button
              aria-label={t('setup.moreQuestions')}
              disabled={questions >= most}
              onClick={() => {
                change({ questions: questions + 1 });
              }}
            >
              +
            </Button>
            <output className="setup-number tabular">{questions}</output>
          </div>
          <p className="setup-hint">{t('setup.available', { count: available })}</p>
        </Group>
        <Group legend={t('setup.seconds')}>
          {[...SECONDS, null].map((seconds) => (
            <Choice
              key={seconds}
              type="radio"
              name="seconds"
              checked={request.secondsPerQuestion === seconds}
              onChange={() => {
                change({ secondsPerQuestion: seconds });
              }}
              label={seconds === null ? t('setup.off') : t('setup.secondsValue', { count: seconds })}
              hint={stretchedHint(seconds)}
            />
          ))}
          {settings.timeFactor !== 1 && <p className="setup-hint">{t('setup.stretchedHint')}</p>}
        </Group>
        <Group legend={t('setup.scoring')}>
          {(['linear', 'flat'] as const).map((scoring) => (
            <Choice
              key={scoring}
              type="radio"
              name="scoring"
              checked={request.scoring === scoring}
              onChange={() => {
                change({ scoring });
              }}
              label={t(`setup.scorings.${scoring}`)}
              hint={
                stretched(request.secondsPerQuestion, settings.timeFactor) === null
                  ? t('setup.noLimitHint')
                  : t(`setup.scoringHints.${scoring}`)
              }
            />
          ))}
        </Group>
        <Choice
          type="checkbox"
          checked={request.hideSpoilers}
          onChange={(hideSpoilers) => {
            change({ hideSpoilers });
          }}
          label={t('setup.unseen')}
          hint={t('setup.unseenHint')}
        />
        <div className="setup-ways">
          <Button type="submit" look="bright" className="setup-start" disabled={questions === 0}>
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
          {available === 0
            ? t(nothingChosen ? 'setup.choose' : 'setup.none')
            : problem && problemText(problem)}
        </p>
      </form>
    </main>
  );
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="setup-group">
      <legend className="label">{legend}</legend>
      <div className="setup-choices">{children}</div>
    </fieldset>
  );
}

function toggled<Item>(items: readonly Item[], item: Item, on: boolean): Item[] {
  return on ? [...items, item] : items.filter((other) => other !== item);
}

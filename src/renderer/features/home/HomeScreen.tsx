import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { stretched } from '../../../contract/settings.ts';
import { languageTag, problemText } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { calendarDay } from '../../stores/calendarDay.ts';
import { useFoyer } from '../../stores/foyer.ts';
import { countFilms, useLibrary } from '../../stores/library.ts';
import { dailyRound, reviewRound } from '../../stores/roundToOffer.ts';
import { useOffer } from '../../stores/useOffer.ts';
import { usePlay } from '../../stores/usePlay.ts';
import { useSettings } from '../../stores/settings.ts';
import { useOpenSettings } from '../../stores/settingsScreen.ts';
import { Button } from '../../ui/Button.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { filmAddress } from '../../ui/filmAddress.ts';
import { Marquee } from '../../ui/Marquee.tsx';
import { originalLanguage } from '../../ui/originalLanguage.ts';
import { ProblemScene } from '../../ui/ProblemScene.tsx';
import { Scene } from '../../ui/Scene.tsx';
import { useScreen } from '../../ui/useScreen.ts';
import { Daily } from './Daily.tsx';
import { GameNight } from './GameNight.tsx';
import { HouseLights } from './HouseLights.tsx';
import './HomeScreen.css';
import { Notices } from './Notices.tsx';
import { Review } from './Review.tsx';
import { Unfinished } from './Unfinished.tsx';

/** The foyer: what is showing, and the ways in. */
export function HomeScreen() {
  const { t } = useTranslation();
  const { say, language, number } = useLanguage();
  const [, navigate] = useLocation();
  const heading = useScreen(t('titles.home'));
  const { info, load: loadLibrary } = useLibrary();
  const { library, offer } = useOffer();
  const { totals, day, daily, review, load: loadRecords, isLoadedAhead } = useFoyer();
  const best = totals?.best ?? null;
  const timeFactor = useSettings(({ settings }) => settings.timeFactor);
  const openSettings = useOpenSettings();
  const { play, problem, forgetProblem } = usePlay();

  useEffect(() => {
    // The library after the records: banks may have come or gone, and reading the records may have given notices.
    if (!isLoadedAhead()) void loadRecords().then(loadLibrary);
    // Who comes back to a window that stood open over night finds the round of the new day.
    const again = () => void loadRecords();
    addEventListener('focus', again);
    return () => {
      removeEventListener('focus', again);
    };
  }, [loadRecords, loadLibrary, isLoadedAhead]);

  const film = library?.banks.flatMap((bank) => bank.films)[0];
  const filmCount = library ? countFilms(library) : 0;

  // These two are no failure: what was just played elsewhere is found out by asking for it.
  const isPlayed = problem?.code === 'daily-played' || problem?.code === 'nothing-due';
  useEffect(() => {
    if (isPlayed) void loadRecords();
  }, [isPlayed, loadRecords]);

  if (problem && !isPlayed) {
    return <ProblemScene problem={problem} retry={forgetProblem} />;
  }
  if (!library || !film || !offer) {
    return (
      <>
        <Scene
          title={t('scene.noFilm')}
          actions={
            <>
              <Button look="bright" onClick={() => void loadLibrary()}>
                {t('scene.retry')}
              </Button>
              <Button
                onClick={() => {
                  navigate('/library');
                }}
              >
                {t('titles.library')}
              </Button>
            </>
          }
        >
          <p>{t('scene.noFilmHint', { folder: info?.bankFolder ?? '' })}</p>
        </Scene>
        <Notices />
      </>
    );
  }

  const seconds = stretched(offer.secondsPerQuestion, timeFactor);
  const time = seconds === null ? t('time.off') : t('time.seconds', { count: seconds });
  const lines = [
    {
      text: say(film.title),
      lang: film.title[language] === undefined ? 'en' : languageTag(language),
    },
    ...(film.originalTitle !== undefined && film.originalTitle !== say(film.title)
      ? [{ text: film.originalTitle, lang: originalLanguage(film.originalTitle) }]
      : []),
  ];

  return (
    <main className="home">
      <Marquee
        headingRef={heading}
        above={t('home.nowShowing')}
        lines={lines}
        below={filmCount > 1 ? t('home.more', { count: filmCount - 1 }) : String(film.year)}
      />
      <Unfinished onDiscarded={() => heading.current?.focus()} />
      <div className="home-programme">
        <div className="home-play">
          <Button
            look="bright"
            className="home-play-button"
            data-first
            onClick={() => void play(offer)}
            aria-describedby="play-hint"
          >
            {t('home.play')}
          </Button>
          <p id="play-hint" className="home-hint">
            {t('home.playMode', {
              mode: t(`modes.${offer.mode}`),
              hint:
                offer.mode === 'marathon'
                  ? t('home.marathonHint', { time })
                  : t(offer.mode === 'timeline' ? 'home.cardsHint' : 'home.playHint', {
                      questions: offer.questions,
                      time,
                    }),
            })}
          </p>
        </div>
        {day !== null && (
          <Daily
            day={day}
            game={daily}
            play={() => void play(dailyRound(library, calendarDay(new Date())))}
          />
        )}
        {review && <Review counts={review} play={() => void play(reviewRound(library, offer))} />}
        <GameNight />
      </div>
      {isPlayed && (
        <p className="home-hint" role="status">
          {problemText(problem)}
        </p>
      )}
      <div className="home-ways">
        <Button
          onClick={() => {
            navigate('/setup');
          }}
        >
          {t('home.choose')}
        </Button>
        <Button
          onClick={() => {
            navigate(filmAddress(film.id));
          }}
        >
          {t('film.open')}
        </Button>
        <Button
          onClick={() => {
            navigate('/library');
          }}
        >
          {t('titles.library')}
        </Button>
        <Button
          onClick={() => {
            navigate('/history');
          }}
        >
          {t('home.history')}
        </Button>
        <Button
          onClick={() => {
            navigate('/statistics');
          }}
        >
          {t('home.statistics')}
        </Button>
        <Button
          onClick={() => {
            navigate('/shot');
          }}
        >
          {t('titles.shot')}
        </Button>
        <Button onClick={openSettings}>
          {t('titles.settings')}
          <KeyHint action="settings" />
        </Button>
      </div>
      {best !== null && totals && (
        <dl className="home-scores">
          <div>
            <dt className="label">{t('home.best')}</dt>
            <dd className="tabular">{number(best)}</dd>
          </div>
          <div>
            <dt className="label">{t('home.rounds')}</dt>
            <dd className="tabular">{number(totals.rounds)}</dd>
          </div>
        </dl>
      )}
      <Notices />
      <HouseLights />
    </main>
  );
}

import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { GameSummary } from '../../../contract/api.ts';
import type { Mode } from '../../../quiz/setup.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useRecords } from '../../stores/records.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { filmNames } from '../../ui/filmNames.ts';
import { ProblemScene } from '../../ui/ProblemScene.tsx';
import { Scene } from '../../ui/Scene.tsx';
import { useScreen } from '../../ui/useScreen.ts';
import './HistoryScreen.css';
import { modesOf } from './modesOf.ts';
import { Reel } from './Reel.tsx';
import './words.ts';

/** How many reels are put on the shelf at once. */
const SHOWN = 60;

/** The shelf: every finished round as a reel, newest first. */
export function HistoryScreen() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { history, problem, load } = useRecords();
  const { number } = useLanguage();
  const [mode, setMode] = useState<Mode | null>(null);
  const [shown, setShown] = useState(SHOWN);
  const shelf = useRef<HTMLUListElement>(null);
  const heading = useScreen(t('titles.history'), history !== null && history.length > 0);

  useEffect(() => void load(), [load]);

  const home = () => {
    navigate('/');
  };
  const modes = useMemo(() => modesOf(history ?? []), [history]);
  const wanted = (history ?? []).filter((game) => mode === null || game.mode === mode);
  const more = wanted.length - shown;

  if (problem) return <ProblemScene problem={problem} retry={() => void load()} home={home} />;
  if (!history) return <Scene role="status" title={t('app.loading')} />;
  if (history.length === 0) {
    return (
      <Scene title={t('history.empty')} actions={<Button onClick={home}>{t('history.back')}</Button>}>
        <p>{t('history.emptyHint')}</p>
      </Scene>
    );
  }
  return (
    <main className="history">
      <div className="history-head">
        <h1 className="history-heading" ref={heading} tabIndex={-1}>
          {t('titles.history')}
        </h1>
        <div className="history-ways">
          <Button
            onClick={() => {
              navigate('/statistics');
            }}
          >
            {t('home.statistics')}
          </Button>
          <Button look="quiet" onClick={home}>
            {t('history.back')}
          </Button>
        </div>
      </div>
      {modes.length > 1 && (
        <fieldset className="history-filter">
          <legend className="visually-hidden">{t('history.filter')}</legend>
          <Choice
            type="radio"
            name="mode"
            checked={mode === null}
            onChange={() => {
              setMode(null);
            }}
            label={t('history.every', { count: history.length })}
          />
          {modes.map(({ mode: each, count }) => (
            <Choice
              key={each}
              type="radio"
              name="mode"
              checked={mode === each}
              onChange={() => {
                setMode(each);
              }}
              label={t('history.filterMode', { mode: t(`modes.${each}`), count })}
            />
          ))}
        </fieldset>
      )}
      <ul className="shelf" ref={shelf}>
        {wanted.slice(0, shown).map((game) => (
          <ShelfItem
            key={game.id}
            game={game}
            open={() => {
              navigate(`/summary/${game.id}`);
            }}
          />
        ))}
      </ul>
      {more > 0 && (
        <Button
          className="history-more"
          onClick={() => {
            setShown(shown + SHOWN);
            // The button goes with the last of them: the focus stays where one was.
            shelf.current?.querySelector<HTMLElement>('li:last-child button')?.focus();
          }}
        >
          {t('history.more', { more: number(more) })}
        </Button>
      )}
    </main>
  );
}

function ShelfItem({ game, open }: { game: GameSummary; open: () => void }) {
  const { t } = useTranslation();
  const { say, day, dateTime } = useLanguage();
  const { mode, daily, right, questions } = game;
  return (
    <li>
      <button type="button" className="shelf-item" onClick={open}>
        <span className="visually-hidden">{t('history.open')} </span>
        <Reel share={right / questions} />
        <span className="shelf-words">
          <span className="label">
            {daily ? t('history.daily', { day: day(daily.day) }) : t(`modes.${mode}`)}
          </span>
          <span className="shelf-points tabular">{t('history.points', { count: game.points })}</span>
          <span>
            {mode === 'marathon'
              ? t('history.reached', { right, count: questions })
              : t('summary.of', { right, total: questions })}
            {game.partly > 0 && t('history.partly', { count: game.partly })}
          </span>
          <span className="shelf-when">
            {filmNames(t, say, game.films)} · {dateTime(game.startedAt)}
          </span>
        </span>
      </button>
    </li>
  );
}

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { GameSummary } from '../../../contract/api.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useRecords } from '../../stores/records.ts';
import { Button } from '../../ui/Button.tsx';
import { ProblemScene } from '../../ui/ProblemScene.tsx';
import { Scene } from '../../ui/Scene.tsx';
import { useScreen } from '../../ui/useScreen.ts';
import './HistoryScreen.css';
import { Reel } from './Reel.tsx';

/** The shelf: every finished round as a reel, newest first. */
export function HistoryScreen() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { history, problem, load } = useRecords();
  const heading = useScreen(t('titles.history'), history !== null && history.length > 0);

  useEffect(() => void load(), [load]);

  const home = () => {
    navigate('/');
  };
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
      <ul className="shelf">
        {history.map((game) => (
          <ShelfItem
            key={game.id}
            game={game}
            open={() => {
              navigate(`/summary/${game.id}`);
            }}
          />
        ))}
      </ul>
    </main>
  );
}

function ShelfItem({ game, open }: { game: GameSummary; open: () => void }) {
  const { t } = useTranslation();
  const { say, dateTime } = useLanguage();
  const when = dateTime(game.startedAt);
  return (
    <li>
      <button type="button" className="shelf-item" onClick={open}>
        <span className="visually-hidden">{t('history.open')} </span>
        <Reel share={game.right / game.questions} />
        <span className="shelf-words">
          <span className="shelf-points tabular">{t('history.points', { count: game.points })}</span>
          <span>
            {t('summary.of', { right: game.right, total: game.questions })}
            {game.partly > 0 && t('history.partly', { count: game.partly })}
          </span>
          <span className="shelf-when">
            {game.films.map(({ title }) => say(title)).join(' · ')} · {when}
          </span>
        </span>
      </button>
    </li>
  );
}

import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useFoyer } from '../../stores/foyer.ts';
import { Button } from '../../ui/Button.tsx';
import { filmNames } from '../../ui/filmNames.ts';

/** The round that was cut off or left, to be played on or thrown away. */
export function Unfinished({ onDiscarded }: { onDiscarded: () => void }) {
  const { t } = useTranslation();
  const { say, number, dateTime } = useLanguage();
  const [, navigate] = useLocation();
  const { unfinished: game, discard } = useFoyer();
  if (!game) return null;
  return (
    <section key={game.id} className="home-unfinished" aria-labelledby="unfinished-heading">
      <div>
        <h2 id="unfinished-heading" className="home-unfinished-heading">
          {game.mode === 'marathon'
            ? t('home.unfinishedMarathon', { count: game.answered })
            : t('home.unfinished', { answered: game.answered, total: game.questions })}
        </h2>
        <p className="home-hint">
          {t('home.unfinishedWhen', {
            film: filmNames(t, say, game.films),
            when: dateTime(game.startedAt),
            points: number(game.points),
          })}
        </p>
      </div>
      <div className="home-unfinished-ways">
        <Button
          look="bright"
          onClick={() => {
            navigate(`/round/${game.id}`);
          }}
        >
          {t('home.resume')}
        </Button>
        <Button
          look="quiet"
          onClick={({ detail }) => {
            // The second click of a double click must not hit the next round.
            if (detail < 2) void discard(game.id).then(onDiscarded);
          }}
        >
          {t('home.discard')}
        </Button>
      </div>
    </section>
  );
}

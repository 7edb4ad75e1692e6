import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostView } from '../../../../contract/evening.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { act } from '../../../stores/evening.ts';

const HEARTS = [1, 2, 3, 4, 5];

/** The hearts of those who have no phone, entered by the host; one film at a time. */
export function HeartsAtDesk({ view }: { view: HostView }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const { love, players, ratings, evening } = view;
  const film = love.find((one) => one.film === chosen) ?? love[0];
  const theirs = players.filter(({ way }) => way !== 'phone');
  if (!film || theirs.length === 0) return null;
  return (
    <section aria-label={t('evening.love.enter')}>
      <h2 className="desk-panel-title">{t('evening.love.enter')}</h2>
      {love.length > 1 && (
        <label className="desk-field">
          {t('evening.love.film')}
          <select
            className="field"
            value={film.film}
            onChange={({ target }) => {
              setChosen(target.value);
            }}
          >
            {love.map((one) => (
              <option key={one.film} value={one.film}>
                {say(one.title)}
              </option>
            ))}
          </select>
        </label>
      )}
      <ul className="desk-rows">
        {theirs.map(({ id, name }) => {
          const given = ratings.find((one) => one.player === id && one.film === film.film)?.hearts ?? 0;
          return (
            <li key={id} className="desk-row">
              <span>{name}</span>
              <span className="desk-hearts" role="group" aria-label={t('evening.love.of', { name })}>
                {HEARTS.map((hearts) => (
                  <button
                    key={hearts}
                    type="button"
                    className="desk-heart"
                    aria-pressed={hearts === given}
                    aria-label={t('evening.love.hearts', { count: hearts })}
                    data-full={hearts <= given || undefined}
                    onClick={() => void act(evening, { do: 'rate', player: id, film: film.film, hearts })}
                  >
                    {hearts <= given ? '♥' : '♡'}
                  </button>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

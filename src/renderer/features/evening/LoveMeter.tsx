import { useTranslation } from 'react-i18next';
import type { HostView } from '../../../contract/evening.ts';
import { Words } from '../../ui/Words.tsx';

/** What the club thinks of its films: five hearts, as full as the mean of all that were given. */
export function LoveMeter({ love }: { love: HostView['love'] }) {
  const { t, i18n } = useTranslation();
  const mean = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <ul className="love">
      {love.map((one) => (
        <li key={one.film} className="love-film">
          <span className="love-title">
            <Words of={one.title} />
          </span>
          <span className="love-hearts" aria-hidden="true">
            {[0, 1, 2, 3, 4].map((at) => (
              <Heart
                key={at}
                id={`${one.film}-${at}`}
                share={Math.max(0, Math.min(1, (one.mean ?? 0) - at))}
              />
            ))}
          </span>
          <span className="love-words tabular">
            {one.mean === null
              ? t('evening.love.none')
              : t('evening.love.mean', { mean: mean.format(one.mean), count: one.ratings })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Heart({ id, share }: { id: string; share: number }) {
  const clip = `heart-${id.replace(/[^\w-]/g, '')}`;
  return (
    <svg className="love-heart" viewBox="0 0 48 44" focusable="false">
      <clipPath id={clip}>
        <rect x="0" y="0" width={48 * share} height="44" />
      </clipPath>
      <path className="love-empty" d={HEART} />
      <path className="love-full" d={HEART} clipPath={`url(#${clip})`} />
    </svg>
  );
}

const HEART = 'M24 42 C8 30 2 22 2 13 A11 11 0 0 1 24 9 A11 11 0 0 1 46 13 C46 22 40 30 24 42 Z';

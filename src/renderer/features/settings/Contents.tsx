import { useTranslation } from 'react-i18next';
import { isCalm } from '../../ui/motion.ts';
import { actId, ACTS, type ActName } from './Act.tsx';

/** The programme at a glance: every act, to go to at once. */
export function Contents() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('settings.contents')}>
      <ol className="contents">
        {ACTS.map((name) => (
          <li key={name}>
            <button
              type="button"
              onClick={() => {
                goTo(name);
              }}
            >
              {t(`settings.acts.${name}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function goTo(name: ActName): void {
  const title = document.getElementById(actId(name));
  title?.scrollIntoView({ block: 'start', behavior: isCalm() ? 'auto' : 'smooth' });
  title?.focus({ preventScroll: true });
}

import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../contract/result.ts';
import { problemText } from '../../i18n/i18n.ts';
import { useFoyer } from '../../stores/foyer.ts';
import { useLibrary } from '../../stores/library.ts';
import { useSettings } from '../../stores/settings.ts';

/** What the player should know: banks that can't be read, records that had to be restored. */
export function Notices() {
  const { t } = useTranslation();
  const { info, library } = useLibrary();
  const recordsProblem = useFoyer(({ problem }) => problem);
  const settingsProblem = useSettings(({ problem }) => problem);
  return (
    <>
      <NoticeList
        heading={t('home.notices')}
        problems={[...(info?.notices ?? []), recordsProblem, settingsProblem].filter(
          (problem) => problem !== null,
        )}
      />
      <NoticeList heading={t('home.problems')} problems={library?.problems ?? []} />
    </>
  );
}

function NoticeList({ heading, problems }: { heading: string; problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <section className="home-notices" role="alert">
      <h2 className="label">{heading}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.message}>{problemText(problem)}</li>
        ))}
      </ul>
    </section>
  );
}

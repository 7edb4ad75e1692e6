import { useTranslation } from 'react-i18next';
import type { Problem } from '../../contract/result.ts';
import { problemText } from '../i18n/i18n.ts';
import { Button } from './Button.tsx';
import { Scene } from './Scene.tsx';

interface ProblemSceneProps {
  problem: Problem;
  retry?: () => void;
  home?: () => void;
}

/** What happened, what is safe, and what to do. */
export function ProblemScene({ problem, retry, home }: ProblemSceneProps) {
  const { t } = useTranslation();
  return (
    <Scene
      role="alert"
      title={t('scene.broke')}
      actions={
        <>
          {retry && (
            <Button look="bright" onClick={retry}>
              {t('scene.retry')}
            </Button>
          )}
          {home && <Button onClick={home}>{t('scene.home')}</Button>}
        </>
      }
    >
      <p>{t('problems.safe')}</p>
      <p>{problemText(problem)}</p>
    </Scene>
  );
}

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilmPage } from '../../../contract/filmPage.ts';
import type { Problem } from '../../../contract/result.ts';
import { api } from '../../stores/api.ts';
import { ProblemScene } from '../../ui/ProblemScene.tsx';
import { Scene } from '../../ui/Scene.tsx';
import { Film, type Opened } from './Film.tsx';
import './FilmScreen.css';
import './words.ts';

interface FilmScreenProps extends Opened {
  /** The film's id. */
  film: string;
}

/** Everything that is known about one film, and who says so. */
export function FilmScreen({ film, ...opened }: FilmScreenProps) {
  const { t } = useTranslation();
  const [page, setPage] = useState<FilmPage | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let left = false;
    void api('films.load', { film }).then((loaded) => {
      if (left) return;
      setPage(loaded.ok ? loaded.value : null);
      setProblem(loaded.ok ? null : loaded.problem);
    });
    return () => {
      left = true;
    };
  }, [film, attempt]);

  if (problem) {
    const retry = () => {
      setAttempt(attempt + 1);
    };
    return <ProblemScene problem={problem} retry={retry} home={opened.back} />;
  }
  if (!page) return <Scene role="status" title={t('app.loading')} />;
  return <Film page={page} {...opened} />;
}

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { BundledPackage } from '../../../contract/about.ts';
import { useAction } from '../../input/useAction.ts';
import { useAbout } from '../../stores/about.ts';
import { Button } from '../../ui/Button.tsx';
import { ProblemScene } from '../../ui/ProblemScene.tsx';
import { Scene } from '../../ui/Scene.tsx';
import { useScreen } from '../../ui/useScreen.ts';
import './AboutScreen.css';
import './words.ts';

/** The end credits: which version this is, what it runs on, and whose work is in it, with every licence. */
export function AboutScreen() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { about, problem, load } = useAbout();
  const heading = useScreen(t('titles.about'), about !== null);
  useEffect(() => void load(), [load]);
  const home = () => {
    navigate('/');
  };
  useAction('back', home);

  if (problem) return <ProblemScene problem={problem} retry={() => void load()} home={home} />;
  if (!about) return <Scene role="status" title={t('app.loading')} />;
  const parts = about.runtime.map(({ name, version }) => `${name} ${version}`).join(' · ');
  return (
    <main className="about">
      <h1 className="about-heading" ref={heading} tabIndex={-1}>
        {t('titles.about')}
      </h1>
      <p className="about-version tabular">{t('about.version', { version: about.version })}</p>
      {parts !== '' && <p className="tabular">{t('about.runsOn', { parts })}</p>}
      <p className="about-ways">
        <Button onClick={home}>{t('history.back')}</Button>
      </p>
      <h2 className="about-title">{t('about.licences')}</h2>
      <p>{t('about.licencesHint')}</p>
      {about.runtimeLicences !== null && (
        <p className="about-file">{t('about.runtimeLicences', { file: about.runtimeLicences })}</p>
      )}
      <ul className="about-credits">
        {about.packages.map((credit) => (
          <Credit key={`${credit.name}@${credit.version}`} credit={credit} />
        ))}
      </ul>
    </main>
  );
}

function Credit({ credit: { name, version, licence, text } }: { credit: BundledPackage }) {
  const { t } = useTranslation();
  return (
    <li>
      <details>
        <summary>
          <span className="about-name">{name}</span>{' '}
          <span className="tabular">
            {version} · {t('about.read', { licence })}
          </span>
        </summary>
        {text === '' ? (
          <p>{t('about.noText', { licence })}</p>
        ) : (
          <pre className="about-licence" lang="en" tabIndex={0}>
            {text}
          </pre>
        )}
      </details>
    </li>
  );
}

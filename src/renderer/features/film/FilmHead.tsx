import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilmPage } from '../../../contract/filmPage.ts';
import { languageTag, problemText } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { originalLanguage } from '../../ui/originalLanguage.ts';

/** The film's title card: its titles with those who give them, and what the page is made of. */
export function FilmHead({ page, headingRef }: { page: FilmPage; headingRef: Ref<HTMLHeadingElement> }) {
  const { t } = useTranslation();
  const { say, language, number } = useLanguage();
  const { film, facts, basis, problems, factsFolder } = page;
  const sources = new Set(facts.flatMap((fact) => fact.sources.map(({ id }) => id)));
  return (
    <div className="film-head">
      <h1
        className="film-title"
        ref={headingRef}
        tabIndex={-1}
        lang={film.title[language] === undefined ? languageTag('en') : languageTag(language)}
      >
        {say(film.title)} <span className="film-year tabular">{film.year}</span>
      </h1>
      <p className="film-sum tabular">
        {t('film.sum', {
          facts: number(facts.length),
          sources: number(sources.size),
          disputed: number(facts.filter(({ dispute }) => dispute).length),
        })}
      </p>
      <dl className="film-titles">
        {film.titles.map(({ text, language: tag, kind, sources: cited }) => (
          <div key={`${kind} ${text}`}>
            <dt className="label">{t(`film.titles.${kind}`)}</dt>
            <dd>
              <span className="film-title-text" lang={tag === 'und' ? originalLanguage(text) : tag}>
                {text}
              </span>
              {cited.length > 0 && (
                <span className="film-title-who">
                  {[...new Set(cited.map(({ title }) => say(title)))].join(' · ')}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {basis === 'questions' && (
        <p className="film-notice">{t('film.fromQuestions', { folder: factsFolder })}</p>
      )}
      {problems.length > 0 && (
        <div className="film-notice" role="alert">
          <p>{t('film.problems')}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem.message}>{problemText(problem)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

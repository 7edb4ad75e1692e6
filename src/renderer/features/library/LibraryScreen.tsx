import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { LIBRARY_PAGE } from '../../../contract/libraryApi.ts';
import { TOPICS } from '../../../facts/topic.ts';
import { problemText } from '../../i18n/i18n.ts';
import { useOpenSettings } from '../../stores/settingsScreen.ts';
import { announce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { useScreen } from '../../ui/useScreen.ts';
import { useCatalogue } from './catalogue.ts';
import { Entry } from './Entry.tsx';
import './LibraryScreen.css';
import './words.ts';

const SHOWS = ['all', 'own', 'shipped', 'off'] as const;

/** The shelf of films and banks: what there is to play, what is in play, and the ways in and out. */
export function LibraryScreen() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const heading = useScreen(t('titles.library'));
  const openSettings = useOpenSettings();
  const { query, page, problem, deleted, ask, undo } = useCatalogue();

  useEffect(() => void ask(), [ask]);

  const bringIn = () => {
    navigate('/import');
  };
  const takeBack = async () => {
    const bank = await undo();
    if (bank === null) return;
    announce(t('library.isBack'));
    heading.current?.focus();
  };
  const pages = Math.ceil((page?.total ?? 0) / LIBRARY_PAGE);

  return (
    <main className="library">
      <div className="library-head">
        <div>
          <h1 className="library-heading" ref={heading} tabIndex={-1}>
            {t('titles.library')}
          </h1>
          {page && (
            <p className="library-hint tabular">
              {[
                t('library.filmCount', { count: page.films }),
                t('library.bankCount', { count: page.banks }),
                t('library.questionCount', { count: page.questions }),
              ].join(' · ')}
            </p>
          )}
        </div>
        <div className="library-ways">
          <Button look="bright" data-first onClick={bringIn}>
            {t('titles.import')}
          </Button>
          {page !== null && page.flagged > 0 && (
            <Button onClick={openSettings}>{t('library.flagged', { count: page.flagged })}</Button>
          )}
          <Button
            onClick={() => {
              navigate('/');
            }}
          >
            {t('library.home')}
          </Button>
        </div>
      </div>
      <search className="library-find" aria-label={t('library.find')}>
        <label className="import-field import-wide">
          <span className="label">{t('library.search')}</span>
          <input
            type="search"
            value={query.search}
            placeholder={t('library.searchHint')}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => void ask({ search: target.value, page: 0 })}
          />
        </label>
        <label className="import-field">
          <span className="label">{t('library.topic')}</span>
          <select
            value={query.topic ?? ''}
            onChange={({ target }) =>
              void ask({ topic: TOPICS.find((topic) => topic === target.value) ?? null, page: 0 })
            }
          >
            <option value="">{t('library.anyTopic')}</option>
            {TOPICS.map((topic) => (
              <option key={topic} value={topic}>
                {t(`topics.${topic}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="import-field">
          <span className="label">{t('library.show')}</span>
          <select
            value={query.show}
            onChange={({ target }) =>
              void ask({ show: SHOWS.find((show) => show === target.value) ?? 'all', page: 0 })
            }
          >
            {SHOWS.map((show) => (
              <option key={show} value={show}>
                {t(`library.shows.${show}`)}
              </option>
            ))}
          </select>
        </label>
      </search>
      {problem && (
        <p role="alert" className="import-problem">
          {problemText(problem)}
        </p>
      )}
      {deleted && (
        <p className="library-deleted" role="status">
          {t('library.deleted', { name: deleted.name })}
          <Button onClick={() => void takeBack()}>{t('library.undo')}</Button>
        </p>
      )}
      {page?.total === 0 && (
        <div className="library-none">
          <p>{t('library.nothingFound')}</p>
          <Button
            onClick={() => {
              void ask({ search: '', topic: null, show: 'all', page: 0 });
              heading.current?.focus();
            }}
          >
            {t('library.showAll')}
          </Button>
        </div>
      )}
      <ul className="library-list">
        {page?.entries.map((entry) => (
          <Entry key={entry.bank} entry={entry} gone={() => heading.current?.focus()} />
        ))}
      </ul>
      {pages > 1 && (
        <div className="library-ways">
          <Button disabled={query.page === 0} onClick={() => void ask({ page: query.page - 1 })}>
            {t('library.before')}
          </Button>
          <span className="tabular">{t('library.page', { page: query.page + 1, pages })}</span>
          <Button disabled={query.page + 1 >= pages} onClick={() => void ask({ page: query.page + 1 })}>
            {t('library.after')}
          </Button>
        </div>
      )}
    </main>
  );
}

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { problemText } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useAction } from '../../input/useAction.ts';
import { useIncoming } from '../../stores/incoming.ts';
import { usePendingFiles } from '../../stores/pendingFiles.ts';
import { Button } from '../../ui/Button.tsx';
import { ProblemScene } from '../../ui/ProblemScene.tsx';
import { useScreen } from '../../ui/useScreen.ts';
import { Aside } from './Aside.tsx';
import { Facts } from './Facts.tsx';
import { useImports } from './imports.ts';
import './ImportScreen.css';
import { ToDecide } from './ToDecide.tsx';
import { Notices } from './Notices.tsx';
import { Questions } from './Questions.tsx';
import { usePlayBanks } from './usePlayBanks.ts';
import { isFileKind } from './words.ts';
import './words.ts';

const TABS = ['questions', 'facts', 'decide', 'notices'] as const;
type Tab = (typeof TABS)[number];

/** Where files are brought in and looked over: what was read, where it stands in the file, and the questions it gives. */
export function ImportScreen() {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const [, navigate] = useLocation();
  const heading = useScreen(t('titles.import'));
  const { draft, busy, problem, questions, rejected, kept, bring, bringPending, keep, cancel } = useImports();
  const { waiting: aside, askWaiting } = useImports();
  const waiting = useIncoming((store) => store.files);
  const pending = usePendingFiles((store) => store.files);
  const { playBanks, problem: notPlayed, forgetProblem } = usePlayBanks();
  const chooser = useRef<HTMLInputElement>(null);
  const [chosenTab, chooseTab] = useState<Tab | null>(null);

  useEffect(() => {
    const files = useIncoming.getState().take();
    if (files.length > 0) void bring(files);
  }, [waiting, bring]);
  useEffect(() => {
    if (pending.length === 0) return;
    const ids = pending.map(({ id }) => id);
    usePendingFiles.setState({ files: [] });
    void bringPending(ids);
  }, [pending, bringPending]);
  useEffect(() => void usePendingFiles.getState().load(), []);
  useEffect(() => void askWaiting(), [askWaiting]);

  const toLibrary = () => {
    navigate('/library');
  };
  useAction('back', toLibrary);

  const all = Object.values(questions).reduce((sum, { total }) => sum + total, 0);
  const out = Object.values(rejected).reduce((sum, ids) => sum + ids.length, 0);
  const open = draft
    ? draft.disputes.filter(({ settled }) => settled === null).length +
      draft.proposals.filter(({ decided }) => decided === 'open').length
    : 0;
  const flaws = draft?.notices.filter(({ level }) => level === 'left-out').length ?? 0;
  const isBare = draft !== null && draft.parts.length === 0;
  const tab = chosenTab ?? (isBare ? 'notices' : 'questions');
  const counts: Record<Tab, number> = {
    questions: all - out,
    facts: draft?.factsTotal ?? 0,
    decide: open,
    notices: draft?.noticesTotal ?? 0,
  };

  if (notPlayed) return <ProblemScene problem={notPlayed} retry={forgetProblem} />;

  const chooseFiles = (
    <>
      <Button
        look={draft || kept ? 'plain' : 'bright'}
        data-first={draft ? undefined : true}
        onClick={() => chooser.current?.click()}
      >
        {t(draft ? 'library.more' : 'library.choose')}
      </Button>
      <input
        ref={chooser}
        className="visually-hidden"
        type="file"
        multiple
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can be chosen again once it was mended.
          target.value = '';
          if (files.length > 0) void bring(files);
        }}
      />
    </>
  );
  const progress = busy && (
    <div className="import-busy" role="status">
      <span>{t(`library.doing.${busy.doing}`)}</span>
      <progress max={1} value={busy.done} aria-label={t(`library.doing.${busy.doing}`)} />
    </div>
  );
  const told = problem && (
    <p role="alert" className="import-problem">
      {problemText(problem)}
    </p>
  );

  return (
    <main className="import">
      <div className="import-rail">
        <h1 className="import-heading" ref={heading} tabIndex={-1}>
          {t('titles.import')}
        </h1>
        {!draft && <p className="import-hint">{t('library.dropHint')}</p>}
        {draft && (
          <ul className="import-files">
            {draft.files.map(({ name, kind }, index) => (
              <li key={index}>
                <span className="import-file">{name}</span>
                <span className="import-hint">
                  {kind !== null && isFileKind(kind) ? t(`library.kinds.${kind}`) : t('library.noKind')}
                </span>
              </li>
            ))}
          </ul>
        )}
        {draft && <Parts />}
        {told}
        {progress}
        {kept && (
          <p role="status" className="import-kept">
            {t('library.kept', { count: kept.questions })} {kept.replaced.length > 0 && t('library.replaced')}
          </p>
        )}
        <div className="import-ways">
          {draft && !isBare && (
            <>
              <Button
                look="bright"
                disabled={busy !== null}
                onClick={() => void keep().then((banks) => (banks ? playBanks(banks) : undefined))}
              >
                {t('library.keepAndPlay')}
              </Button>
              <Button
                disabled={busy !== null}
                onClick={() => void keep().then((banks) => banks && heading.current?.focus())}
              >
                {t('library.keep')}
              </Button>
            </>
          )}
          {kept && kept.banks.length > 0 && (
            <Button look="bright" onClick={() => void playBanks(kept.banks)}>
              {t('library.play')}
            </Button>
          )}
          {chooseFiles}
          {(draft ?? busy) && (
            <Button
              onClick={() => {
                void cancel();
                chooseTab(null);
                heading.current?.focus();
              }}
            >
              {t(draft ? 'library.putAside' : 'library.cancel')}
            </Button>
          )}
          <Button look="quiet" onClick={toLibrary}>
            {t('library.toLibrary')}
          </Button>
        </div>
        {draft && !isBare && <p className="import-hint">{t('library.notYet')}</p>}
      </div>
      {draft ? (
        <div className="import-review">
          <nav className="import-tabs" aria-label={t('library.review')}>
            {TABS.map((one) => (
              <button
                key={one}
                type="button"
                className="import-tab"
                aria-current={tab === one ? 'true' : undefined}
                onClick={() => {
                  chooseTab(one);
                }}
              >
                {t(`library.tabs.${one}`)}
                <span
                  className={`import-count tabular ${one === 'notices' && flaws > 0 ? 'import-flaws' : ''}`}
                >
                  {number(counts[one])}
                </span>
              </button>
            ))}
          </nav>
          {tab === 'questions' && <Questions />}
          {tab === 'facts' && <Facts draft={draft} />}
          {tab === 'decide' && <ToDecide draft={draft} />}
          {tab === 'notices' && <Notices draft={draft} />}
        </div>
      ) : (
        <div className="import-gate">
          {aside.length > 0 && <Aside drafts={aside} />}
          <p className="label">{t('library.whatFiles')}</p>
          <ul className="import-kinds">
            {(['wikitext', 'wikidata', 'csv', 'gift', 'opentdb', 'kahoot', 'facts', 'pack'] as const).map(
              (kind) => (
                <li key={kind}>{t(`library.kinds.${kind}`)}</li>
              ),
            )}
          </ul>
          <p className="import-hint">{t('library.whatFilesHint')}</p>
        </div>
      )}
    </main>
  );
}

/** The films and banks that a draft holds. */
function Parts() {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const draft = useImports((store) => store.draft);
  return (
    <ul className="import-parts">
      {draft?.parts.map(({ kind, id, film, count, known, replaces }) => (
        <li key={`${kind} ${id}`}>
          <span className="import-film">
            {film ? t('library.filmOf', { film: say(film.title), year: String(film.year) }) : id}
          </span>
          <span className="import-hint">
            {t(kind === 'facts' ? 'library.factsFound' : 'library.questionsFound', { count })}
            {known && ` · ${t('library.known')}`}
            {replaces !== null && ` · ${t('library.replaces')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import {
  BANK_FORMATS,
  type BankFormat,
  type BankVersion,
  type FormatLoss,
  type LibraryEntry,
} from '../../../contract/libraryApi.ts';
import { problemText } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { libraryCalls } from '../../stores/libraryCalls.ts';
import { announce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { filmAddress } from '../../ui/filmAddress.ts';
import { filmNames } from '../../ui/filmNames.ts';
import { exportBank, useCatalogue } from './catalogue.ts';
import { usePlayBanks } from './usePlayBanks.ts';
import { isLoss } from './words.ts';

interface EntryProps {
  entry: LibraryEntry;
  /** Called when the entry is gone, with the focus that was in it. */
  gone: () => void;
}

/** A bank on the shelf, with all that can be done with it. */
export function Entry({ entry, gone }: EntryProps) {
  const { t } = useTranslation();
  const { say, number } = useLanguage();
  const [, navigate] = useLocation();
  const { enable, remove } = useCatalogue();
  const { playBanks, problem } = usePlayBanks();
  const [open, setOpen] = useState<'export' | 'versions' | null>(null);
  const id = useId();
  const { bank, films, filmCount, shipped, enabled, questions, topics, flagged, versions } = entry;
  const name = filmNames(t, say, films, filmCount);
  const [film] = films;

  return (
    <li className={`library-entry ${enabled ? '' : 'library-off'}`} aria-labelledby={id}>
      <div className="library-entry-words">
        <h2 className="library-name" id={id}>
          {name}
          {filmCount === 1 && film && <span className="library-year tabular"> {film.year}</span>}
        </h2>
        <p className="library-hint">
          {[
            t(shipped ? 'library.shipped' : 'library.own', { bank }),
            t('library.questionCount', { count: questions }),
            ...(flagged > 0 ? [t('library.flagged', { count: flagged })] : []),
            ...(enabled ? [] : [t('library.off')]),
          ].join(' · ')}
        </p>
        <p className="library-topics">
          {topics.map(({ topic, questions: count }) => (
            <span key={topic} className="library-topic tabular">
              {t(`topics.${topic}`)} {number(count)}
            </span>
          ))}
        </p>
        {problem && (
          <p role="alert" className="import-problem">
            {problemText(problem)}
          </p>
        )}
      </div>
      <div className="library-ways">
        <Button aria-describedby={id} disabled={!enabled} onClick={() => void playBanks([bank])}>
          {t('library.play')}
        </Button>
        {filmCount === 1 && film && (
          <Button
            aria-describedby={id}
            onClick={() => {
              navigate(filmAddress(film.id));
            }}
          >
            {t('library.facts')}
          </Button>
        )}
        <Button
          aria-describedby={id}
          onClick={() => {
            announce(t(enabled ? 'library.off' : 'library.on'));
            void enable(bank, !enabled);
          }}
        >
          {t(enabled ? 'library.turnOff' : 'library.turnOn')}
        </Button>
        <Button
          aria-describedby={id}
          aria-expanded={open === 'export'}
          onClick={() => {
            setOpen(open === 'export' ? null : 'export');
          }}
        >
          {t('library.export')}
        </Button>
        {versions > 0 && (
          <Button
            aria-describedby={id}
            aria-expanded={open === 'versions'}
            onClick={() => {
              setOpen(open === 'versions' ? null : 'versions');
            }}
          >
            {t('library.versions', { count: versions })}
          </Button>
        )}
        {!shipped && (
          <Button
            aria-describedby={id}
            onClick={() =>
              void remove(bank, name).then((removed) => {
                if (removed) gone();
              })
            }
          >
            {t('library.delete')}
          </Button>
        )}
      </div>
      {open === 'export' && <Formats bank={bank} />}
      {open === 'versions' && <Versions bank={bank} />}
    </li>
  );
}

/** The formats that a bank can be taken along in, each with what it leaves behind. */
function Formats({ bank }: { bank: string }) {
  const { t } = useTranslation();
  const { list } = useLanguage();
  const [losses, setLosses] = useState<Record<BankFormat, FormatLoss[]> | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const id = useId();
  useEffect(() => {
    void libraryCalls('library.losses', { bank }).then((found) => {
      if (found.ok) setLosses(found.value);
      else setTold(problemText(found.problem));
    });
  }, [bank]);
  const take = async (format: BankFormat) => {
    const exported = await exportBank(bank, format);
    if (!exported.ok) setTold(problemText(exported.problem));
    else if (exported.value === 'download') setTold(t('library.downloaded'));
    else setTold(exported.value === null ? null : t('library.savedTo', { file: exported.value.file }));
  };
  const lossWords = (format: BankFormat) => {
    const all = losses?.[format] ?? [];
    if (all.length === 0) return t('library.whole');
    const parts = all.map(({ part, questions }) => {
      const words = isLoss(part) ? t(`library.losses.${part}`) : part;
      return part === 'kind' ? t('library.lossOf', { part: words, count: questions }) : words;
    });
    return t('library.leaves', { parts: list(parts) });
  };
  return (
    <div className="library-more">
      <ul className="library-formats">
        {BANK_FORMATS.map((format) => (
          <li key={format}>
            <Button aria-describedby={`${id}-${format}`} onClick={() => void take(format)}>
              {t(`library.formats.${format}`)}
            </Button>
            <span className="library-hint" id={`${id}-${format}`}>
              {losses && lossWords(format)}
            </span>
          </li>
        ))}
      </ul>
      <p role="status">{told ?? ''}</p>
    </div>
  );
}

/** The versions before the present one, each with the way back to it. */
function Versions({ bank }: { bank: string }) {
  const { t } = useTranslation();
  const { dateTime } = useLanguage();
  const restore = useCatalogue((store) => store.restore);
  const [versions, setVersions] = useState<readonly BankVersion[] | null>(null);
  const [restored, setRestored] = useState(0);
  useEffect(() => {
    void libraryCalls('library.versions', { bank }).then((found) => {
      if (found.ok) setVersions(found.value);
    });
  }, [bank, restored]);
  return (
    <ul className="library-more library-formats">
      {versions?.map(({ version, savedAt, questions }) => (
        <li key={version}>
          <Button
            onClick={() =>
              void restore(bank, version).then((done) => {
                if (!done) return;
                announce(t('library.restored'));
                setRestored(restored + 1);
              })
            }
          >
            {t('library.restore', { version })}
          </Button>
          <span className="library-hint">
            {dateTime(savedAt)} · {t('library.questionCount', { count: questions })}
          </span>
        </li>
      ))}
    </ul>
  );
}

import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftQuestion } from '../../../contract/libraryApi.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { announce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { Words } from '../../ui/Words.tsx';
import { useImports } from './imports.ts';

/** So many rows are put on screen at once. */
const SHOWN = 120;

/**
 * The questions that a draft gives. By keys: arrows go from one to the next, Space or Enter takes it in, X leaves it out,
 * and both go on to the next; E writes another stem.
 */
export function Questions() {
  const { t } = useTranslation();
  const { number, say } = useLanguage();
  const { questions, rejected, stems, busy, reject, restem } = useImports();
  const list = useRef<HTMLUListElement>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [shown, setShown] = useState(SHOWN);

  const parts = Object.values(questions);
  const all = parts.flatMap((part) => part.questions);
  const leftOut = parts.reduce((sum, part) => sum + part.leftOut, 0);
  const isOut = ({ part, id }: DraftQuestion) => rejected[part]?.includes(id) ?? false;

  const goTo = (at: number) => {
    const rows = list.current?.querySelectorAll<HTMLElement>('.import-row') ?? [];
    const row = rows[at];
    if (!row) return false;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
    return true;
  };
  const decide = (question: DraftQuestion, at: number, out: boolean) => {
    reject(question.part, question.id, out);
    announce(t(out ? 'library.isOut' : 'library.isIn'));
    goTo(at + 1);
  };
  const press = (event: KeyboardEvent, question: DraftQuestion, at: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'arrowdown') {
      if (!goTo(at + 1)) return;
    } else if (key === 'arrowup') {
      if (!goTo(at - 1)) return;
    } else if (key === 'x') decide(question, at, true);
    else if (key === ' ' || key === 'enter') decide(question, at, false);
    else if (key === 'e') setEditing(question.id);
    else return;
    event.preventDefault();
  };

  return (
    <section aria-label={t('library.tabs.questions')}>
      <p className="import-hint">
        {t('library.keys')}
        {leftOut > 0 && ` ${t('library.leftOut', { count: leftOut })}`}
      </p>
      {all.length === 0 && busy === null && <p className="import-none">{t('library.noQuestions')}</p>}
      <ul className="import-list" ref={list}>
        {all.slice(0, shown).map((question, at) => {
          const out = isOut(question);
          const stem = stems[question.part]?.[question.id] ?? question.stem;
          return (
            <li key={`${question.part} ${question.id}`} className={out ? 'import-out' : ''}>
              <button
                type="button"
                className="import-row"
                aria-pressed={!out}
                aria-keyshortcuts="Space X E"
                onClick={() => {
                  reject(question.part, question.id, !out);
                }}
                onKeyDown={(event) => {
                  press(event, question, at);
                }}
              >
                <span className="import-mark" aria-hidden="true">
                  {out ? '✕' : '✓'}
                </span>
                <span className="import-words">
                  <span className="import-stem">
                    <Words of={stem} />
                  </span>
                  <span className="import-answer">
                    <Words of={question.answer} />
                  </span>
                  <span className="import-hint">
                    {t(`topics.${question.topic}`)}
                    {question.sources[0] && (
                      <>
                        {' · '}
                        <Words of={question.sources[0].title} />
                        {t('library.comma')}
                        <Words of={question.sources[0].at} />
                      </>
                    )}
                  </span>
                </span>
              </button>
              {editing === question.id ? (
                <StemField
                  stem={say(stem)}
                  done={(words) => {
                    setEditing(null);
                    if (words !== null && words !== say(stem)) restem(question.part, question.id, words);
                    requestAnimationFrame(() => goTo(at));
                  }}
                />
              ) : (
                <Button
                  look="quiet"
                  className="import-edit"
                  onClick={() => {
                    setEditing(question.id);
                  }}
                >
                  {t('library.editStem')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {all.length > shown && (
        <Button
          onClick={() => {
            setShown(shown + SHOWN);
          }}
        >
          {t('library.showMore', { more: number(all.length - shown) })}
        </Button>
      )}
    </section>
  );
}

/** A stem to write anew. Enter takes it, Escape leaves it as it was. */
function StemField({ stem, done }: { stem: string; done: (words: string | null) => void }) {
  const { t } = useTranslation();
  const [words, setWords] = useState(stem);
  return (
    <form
      className="import-form"
      onSubmit={(event) => {
        event.preventDefault();
        done(words.trim() === '' ? null : words.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        done(null);
      }}
    >
      <label className="import-field">
        <span className="label">{t('library.stem')}</span>
        <input
          autoFocus
          value={words}
          maxLength={500}
          onChange={({ target }) => {
            setWords(target.value);
          }}
        />
      </label>
      <Button type="submit">{t('library.take')}</Button>
    </form>
  );
}

import { type ReactNode, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft, DraftChange, DraftFact, DraftFlaw } from '../../../contract/libraryApi.ts';
import { TOPICS, type Topic } from '../../../facts/topic.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { libraryCalls } from '../../stores/libraryCalls.ts';
import { Button } from '../../ui/Button.tsx';
import { Words } from '../../ui/Words.tsx';
import { useImports } from './imports.ts';
import { placeWords } from './placeWords.ts';
import { reasonWords } from './reasonWords.ts';
import { isFlaw } from './words.ts';

const SHOWN = 120;
/** So long one has not typed before a value is looked at, in ms. */
const STILL_MS = 250;

/** The facts that were found, each with its place in the source; a value can be mended, a fact left out or added. */
export function Facts({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const [editing, setEditing] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const [shown, setShown] = useState(SHOWN);
  const films = draft.parts.filter(({ kind }) => kind === 'facts');
  const keyOf = (fact: DraftFact) => `${fact.film} ${fact.id}`;

  if (films.length === 0) return <p className="import-none">{t('library.noFacts')}</p>;
  return (
    <section aria-label={t('library.tabs.facts')}>
      {adding ? (
        <AddFact
          draft={draft}
          done={() => {
            setAdding(false);
          }}
        />
      ) : (
        <Button
          onClick={() => {
            setAdding(true);
          }}
        >
          {t('library.addFact')}
        </Button>
      )}
      <ul className="import-list">
        {draft.facts.slice(0, shown).map((fact) => (
          <li key={keyOf(fact)} className={fact.dropped ? 'import-out' : ''}>
            {editing === keyOf(fact) ? (
              <EditFact
                draft={draft.draft}
                fact={fact}
                done={() => {
                  setEditing(null);
                }}
              />
            ) : (
              <FactRow
                fact={fact}
                edit={() => {
                  setEditing(keyOf(fact));
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {draft.facts.length > shown && (
        <Button
          onClick={() => {
            setShown(shown + SHOWN);
          }}
        >
          {t('library.showMore', { more: number(draft.facts.length - shown) })}
        </Button>
      )}
    </section>
  );
}

function FactRow({ fact, edit }: { fact: DraftFact; edit: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const change = useImports((store) => store.change);
  const [source] = fact.sources;
  return (
    <div className="import-fact">
      <div className="import-words">
        <span className="import-stem" id={id}>
          <Words of={fact.statement} />
        </span>
        <span className="import-answer">{fact.value}</span>
        <span className="import-hint">
          {t(`topics.${fact.topic}`)}
          {source && (
            <>
              {' · '}
              <Words of={source.title} />
              {t('library.comma')}
              <Words of={source.at} />
            </>
          )}
          {fact.place && ` · ${placeWords(t, fact.place)}`}
          {` · ${t(`library.status.${fact.status}`)}`}
          {fact.edited && ` · ${t('library.edited')}`}
        </span>
      </div>
      <Button aria-describedby={id} onClick={edit}>
        {t('library.edit')}
      </Button>
      <Button
        aria-describedby={id}
        aria-pressed={fact.dropped}
        onClick={() => void change({ do: 'drop', film: fact.film, fact: fact.id, dropped: !fact.dropped })}
      >
        {t('library.drop')}
      </Button>
    </div>
  );
}

/** What is wrong with a change while it is typed; null for nothing. */
function useFlaw(draft: string, change: DraftChange | null): string | null {
  const { t } = useTranslation();
  const [told, setTold] = useState<{ of: string; flaw: DraftFlaw | null }>({ of: '', flaw: null });
  const wanted = change === null ? '' : JSON.stringify(change);
  useEffect(() => {
    if (change === null) return undefined;
    let isLate = false;
    const timer = setTimeout(() => {
      void libraryCalls('imports.try', { draft, change }).then((tried) => {
        if (!isLate) setTold({ of: wanted, flaw: tried.ok ? tried.value.flaw : null });
      });
    }, STILL_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
    // The change is made anew with each rendering; its text tells whether it is another.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [draft, wanted]);
  if (told.of !== wanted || !told.flaw) return null;
  const { code, details } = told.flaw;
  return t(`library.flaws.${isFlaw(code) ? code : 'unsound'}`, {
    reason: reasonWords(t, details['reason'] ?? ''),
  });
}

interface ChangeFormProps {
  draft: string;
  /** What would be changed; null while something is missing. */
  wanted: DraftChange | null;
  done: () => void;
  label?: string;
  className?: string;
  /** @param field what the field with the value needs, to be told of as wrong */
  children: (field: { 'aria-invalid': boolean; 'aria-describedby': string }) => ReactNode;
}

/** A form that changes a draft: what is wrong is told while one types, Enter takes it, Escape leaves all as it was. */
function ChangeForm({ draft, wanted, done, label, className = '', children }: ChangeFormProps) {
  const { t } = useTranslation();
  const change = useImports((store) => store.change);
  const id = useId();
  const flaw = useFlaw(draft, wanted);
  return (
    <form
      className={`import-form ${className}`}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!wanted) return;
        void change(wanted).then((made) => {
          if (made) done();
        });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        done();
      }}
    >
      {children({ 'aria-invalid': flaw !== null, 'aria-describedby': id })}
      <p id={id} className="import-problem" role="status">
        {flaw ?? ''}
      </p>
      <div className="import-ways">
        <Button type="submit" disabled={wanted === null || flaw !== null}>
          {t('library.take')}
        </Button>
        <Button look="quiet" onClick={done}>
          {t('library.leave')}
        </Button>
      </div>
    </form>
  );
}

function EditFact({ draft, fact, done }: { draft: string; fact: DraftFact; done: () => void }) {
  const { t } = useTranslation();
  const { language, say } = useLanguage();
  const before = language === 'zh' ? say(fact.statement) : fact.statement.en;
  const [value, setValue] = useState(fact.value);
  const [statement, setStatement] = useState(before);
  const wanted: DraftChange | null =
    value.trim() === '' || statement.trim() === ''
      ? null
      : { do: 'edit', film: fact.film, fact: fact.id, value: value.trim(), statement: statement.trim() };
  return (
    <ChangeForm draft={draft} wanted={wanted} done={done}>
      {(field) => (
        <>
          <label className="import-field">
            <span className="label">{t(`library.values.${fact.valueKind}`)}</span>
            <input
              autoFocus
              value={value}
              {...field}
              onChange={({ target }) => {
                setValue(target.value);
              }}
            />
          </label>
          <label className="import-field import-wide">
            <span className="label">{t('library.statement')}</span>
            <input
              value={statement}
              maxLength={500}
              onChange={({ target }) => {
                setStatement(target.value);
              }}
            />
          </label>
        </>
      )}
    </ChangeForm>
  );
}

const EMPTY = { ask: '', answer: '', wrong1: '', wrong2: '', wrong3: '', statement: '', title: '', at: '' };

/** A fact of one's own: what it asks, what is right and wrong, and where it stands. */
function AddFact({ draft, done }: { draft: Draft; done: () => void }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const films = draft.parts.filter(({ kind }) => kind === 'facts');
  const [film, setFilm] = useState(films[0]?.id ?? '');
  const [topic, setTopic] = useState<Topic>('plot');
  const [typed, setTyped] = useState(EMPTY);
  const [trusted, setTrusted] = useState(true);
  const isFull = Object.entries(typed).every(([name, words]) => name === 'wrong3' || words.trim() !== '');
  const wrong = [typed.wrong1, typed.wrong2, typed.wrong3].map((words) => words.trim()).filter(Boolean);
  const wanted: DraftChange | null = isFull
    ? {
        do: 'add',
        film,
        topic,
        ask: typed.ask,
        answer: typed.answer,
        wrong,
        statement: typed.statement,
        source: { title: typed.title, trusted },
        at: typed.at,
      }
    : null;
  return (
    <ChangeForm
      draft={draft.draft}
      wanted={wanted}
      done={done}
      label={t('library.addFact')}
      className="import-add"
    >
      {(field) => (
        <>
          {films.length > 1 && (
            <label className="import-field">
              <span className="label">{t('library.film')}</span>
              <select
                value={film}
                onChange={({ target }) => {
                  setFilm(target.value);
                }}
              >
                {films.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.film ? say(one.film.title) : one.id}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label className="import-field">
            <span className="label">{t('library.topic')}</span>
            <select
              value={topic}
              onChange={({ target }) => {
                setTopic(TOPICS.find((one) => one === target.value) ?? 'plot');
              }}
            >
              {TOPICS.filter((one) => one !== 'disputes').map((one) => (
                <option key={one} value={one}>
                  {t(`topics.${one}`)}
                </option>
              ))}
            </select>
          </label>
          {(['ask', 'answer', 'wrong1', 'wrong2', 'wrong3', 'statement', 'title', 'at'] as const).map(
            (name, at) => (
              <label key={name} className="import-field">
                <span className="label">{t(`library.add.${name}`)}</span>
                <input
                  autoFocus={at === 0}
                  value={typed[name]}
                  maxLength={500}
                  required={name !== 'wrong3'}
                  aria-describedby={field['aria-describedby']}
                  onChange={({ target }) => {
                    setTyped({ ...typed, [name]: target.value });
                  }}
                />
              </label>
            ),
          )}
          <label className="import-check">
            <input
              type="checkbox"
              checked={trusted}
              onChange={({ target }) => {
                setTrusted(target.checked);
              }}
            />
            {t('library.trusted')}
          </label>
        </>
      )}
    </ChangeForm>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Draft,
  type DraftTable,
  type ImportNotice,
  TABLE_COLUMNS,
} from '../../../contract/libraryApi.ts';
import { TOPICS } from '../../../facts/topic.ts';
import { Button } from '../../ui/Button.tsx';
import { useImports } from './imports.ts';
import { placeWords } from './placeWords.ts';
import { reasonWords } from './reasonWords.ts';
import { isField, isNoticeCode } from './words.ts';

/** What could not be read, by its row or line and with the mend; and how a table was taken. */
export function Notices({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const lacksFilm = draft.notices.some(({ code }) => /^film-(?:title-|year-)?unknown$/.test(code));
  return (
    <section aria-label={t('library.tabs.notices')}>
      {lacksFilm && <FilmForm />}
      {draft.tables.map((table) => (
        <Columns key={`${table.file} ${JSON.stringify(table.columns)}`} table={table} />
      ))}
      {draft.assumed.map((assumed) => (
        <Assumed key={`${assumed.field} ${assumed.value}`} assumed={assumed} />
      ))}
      {draft.notices.length === 0 && <p className="import-none">{t('library.noNotices')}</p>}
      <ul className="import-list">
        {draft.notices.map((notice, index) => (
          <li key={index} className={`import-notice import-${notice.level}`}>
            <span className="label">{t(`library.levels.${notice.level}`)}</span>
            <span>
              <span className="import-place">
                {[notice.file, placeWords(t, notice.place)].filter(Boolean).join(' · ')}
              </span>{' '}
              <NoticeWords notice={notice} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the file does not say, and what it was taken to be. */
function Assumed({ assumed: { field, value, questions } }: { assumed: Draft['assumed'][number] }) {
  const { t } = useTranslation();
  const topic = TOPICS.find((one) => one === value);
  const words = field === 'spoiler' ? t(value === 'true' ? 'library.spoilers' : 'library.noSpoilers') : value;
  return (
    <p className="import-hint">
      {t('library.assumed', {
        field: isField(field) ? t(`library.fields.${field}`) : field,
        value: topic && field === 'topic' ? t(`topics.${topic}`) : words,
        count: questions,
      })}
    </p>
  );
}

/** What of a notice's details is words of the reader, not of the file. */
const READERS_OWN = ['reason', 'expected', 'part', 'column', 'kind', 'count', 'first'];

function NoticeWords({ notice: { code, details, message } }: { notice: ImportNotice }) {
  const { t } = useTranslation();
  const said = Object.fromEntries(
    Object.entries(details).map(([name, words]) => [
      name,
      READERS_OWN.includes(name) && !/^\d+$/.test(words) ? reasonWords(t, words) : words,
    ]),
  );
  return isNoticeCode(code) ? (
    t(`library.notices.${code}`, { ...said, defaultValue: message })
  ) : (
    <span lang="en">{message}</span>
  );
}

/** Asks which film a file is about that does not say. */
function FilmForm() {
  const { t } = useTranslation();
  const change = useImports((store) => store.change);
  const [title, setTitle] = useState('');
  const [year, setYear] = useState('');
  const isYear = /^\d{4}$/.test(year);
  return (
    <form
      className="import-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isYear && title.trim() !== '')
          void change({ do: 'film', title: title.trim(), year: Number(year) });
      }}
    >
      <label className="import-field">
        <span className="label">{t('library.filmTitle')}</span>
        <input
          value={title}
          maxLength={200}
          onChange={({ target }) => {
            setTitle(target.value);
          }}
        />
      </label>
      <label className="import-field">
        <span className="label">{t('library.filmYear')}</span>
        <input
          value={year}
          inputMode="numeric"
          maxLength={4}
          onChange={({ target }) => {
            setYear(target.value);
          }}
        />
      </label>
      <Button type="submit" disabled={!isYear || title.trim() === ''}>
        {t('library.readAgain')}
      </Button>
    </form>
  );
}

/** Which column of a table holds what, to say otherwise where it was taken wrong. */
function Columns({ table }: { table: DraftTable }) {
  const { t } = useTranslation();
  const change = useImports((store) => store.change);
  const [columns, setColumns] = useState(table.columns);
  const width = Math.max(table.heads.length, ...table.sample.map((row) => row.length));
  const meaning = (at: number) => TABLE_COLUMNS.find((name) => columns[name]?.includes(at)) ?? '';
  const mean = (at: number, name: string) => {
    const without = Object.fromEntries(
      Object.entries(columns).map(([one, places]) => [one, places.filter((place) => place !== at)]),
    );
    setColumns(name === '' ? without : { ...without, [name]: [...(without[name] ?? []), at].sort() });
  };
  return (
    <form
      className="import-columns"
      onSubmit={(event) => {
        event.preventDefault();
        void change({ do: 'columns', file: table.file, columns });
      }}
    >
      <p className="import-stem">{t('library.columnsHint')}</p>
      <ul className="import-column-list">
        {Array.from({ length: width }, (_, at) => (
          <li key={at}>
            <label className="import-field">
              <span className="label">{table.heads[at] ?? t('library.column', { number: at + 1 })}</span>
              <select
                value={meaning(at)}
                onChange={({ target }) => {
                  mean(at, target.value);
                }}
              >
                <option value="">{t('library.unread')}</option>
                {TABLE_COLUMNS.map((name) => (
                  <option key={name} value={name}>
                    {t(`library.columns.${name}`)}
                  </option>
                ))}
              </select>
            </label>
            <span className="import-hint">{table.sample[0]?.[at] ?? ''}</span>
          </li>
        ))}
      </ul>
      <Button type="submit" disabled={columns === table.columns}>
        {t('library.readAgain')}
      </Button>
    </form>
  );
}

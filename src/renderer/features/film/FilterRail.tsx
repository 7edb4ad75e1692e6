import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageFact } from '../../../contract/filmPage.ts';
import { TOPICS } from '../../../facts/topic.ts';
import { type Filter, filterFacts, hasStatus } from './filterFacts.ts';

const STATUSES = ['all', 'plain', 'qualified', 'attributed', 'never', 'disputed'] as const;

interface FilterRailProps {
  facts: readonly PageFact[];
  filter: Filter;
  change: (part: Partial<Filter>) => void;
  spoilers: boolean;
  showSpoilers: (on: boolean) => void;
  searchRef: Ref<HTMLInputElement>;
}

/** The index of the catalogue: a search, the topics, how facts are asked, and whether the plot may be given away. */
export function FilterRail({ facts, filter, change, spoilers, showSpoilers, searchRef }: FilterRailProps) {
  const { t } = useTranslation();
  const ofTopic = facts.filter(({ topic }) => filter.topic === 'all' || topic === filter.topic);
  const ofStatus = facts.filter((fact) => hasStatus(fact, filter.status));
  return (
    <search className="film-rail" aria-label={t('film.find')}>
      <label className="film-search">
        <span className="label">{t('film.search')}</span>
        <input
          ref={searchRef}
          type="search"
          value={filter.words}
          placeholder={t('film.searchHint')}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => {
            change({ words: target.value });
          }}
        />
      </label>
      <p className="film-found tabular" aria-live="polite">
        {t('film.found', { shown: filterFacts(facts, filter).length, count: facts.length })}
      </p>
      <fieldset>
        <legend className="label">{t('film.topic')}</legend>
        {(['all', ...TOPICS] as const).map((topic) => {
          const count =
            topic === 'all' ? ofStatus.length : ofStatus.filter((fact) => fact.topic === topic).length;
          if (count === 0 && topic !== filter.topic && !facts.some((fact) => fact.topic === topic))
            return null;
          return (
            <Pick
              key={topic}
              name="topic"
              checked={filter.topic === topic}
              pick={() => {
                change({ topic });
              }}
              label={topic === 'all' ? t('film.everything') : t(`topics.${topic}`)}
              count={count}
            />
          );
        })}
      </fieldset>
      <fieldset>
        <legend className="label">{t('film.status')}</legend>
        {STATUSES.map((status) => (
          <Pick
            key={status}
            name="status"
            checked={filter.status === status}
            pick={() => {
              change({ status });
            }}
            label={status === 'all' ? t('film.everything') : t(`film.statuses.${status}`)}
            count={ofTopic.filter((fact) => hasStatus(fact, status)).length}
          />
        ))}
      </fieldset>
      {facts.some(({ spoiler }) => spoiler) && (
        <label className="film-pick film-spoilers">
          <input
            type="checkbox"
            role="switch"
            checked={spoilers}
            onChange={({ target }) => {
              showSpoilers(target.checked);
            }}
          />
          <span>{t('film.showSpoilers')}</span>
        </label>
      )}
    </search>
  );
}

interface PickProps {
  name: string;
  checked: boolean;
  pick: () => void;
  label: string;
  count: number;
}

function Pick({ name, checked, pick, label, count }: PickProps) {
  return (
    <label className="film-pick">
      <input type="radio" name={name} checked={checked} onChange={pick} />
      <span>{label}</span>
      <span className="film-count tabular">{count}</span>
    </label>
  );
}

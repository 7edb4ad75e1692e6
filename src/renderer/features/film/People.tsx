import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PagePerson } from '../../../contract/filmPage.ts';
import { FactLink } from './FactLink.tsx';
import { Name } from './Name.tsx';
import { Statement } from './Statement.tsx';

/** Who made the film and who plays in it, each with what the facts say of them. */
export function People({ people }: { people: readonly PagePerson[] }) {
  return (
    <ul className="people">
      {people.map((person) => (
        <li key={person.id} className="person">
          <Person person={person} />
        </li>
      ))}
    </ul>
  );
}

function Person({ person }: { person: PagePerson }) {
  const { t } = useTranslation();
  const { name, aliases, parts, jobs, listings, films, facts } = person;
  return (
    <>
      <h3 className="person-name">
        <Name of={name} />
      </h3>
      {aliases.length > 0 && (
        <p className="person-aliases">{t('film.alias', { names: aliases.join(' · ') })}</p>
      )}
      <dl className="person-roll">
        <Line label={t('film.jobs')} show={jobs.length > 0}>
          {jobs.map(({ fact, ...job }) => (
            <FactLink key={fact} fact={fact}>
              <Name of={job} />
            </FactLink>
          ))}
        </Line>
        <Line label={t('film.parts')} show={parts.length > 0}>
          {parts.map(({ fact, ...part }) => (
            <FactLink key={fact} fact={fact}>
              <Name of={part} />
            </FactLink>
          ))}
        </Line>
        <Line label={t('film.listings')} show={listings.length > 0}>
          {listings.map(({ category, body, fact }) => (
            <FactLink key={fact} fact={fact}>
              <Name of={category} /> · <Name of={body} />
            </FactLink>
          ))}
        </Line>
        <Line label={t('film.otherFilms')} show={films.length > 0}>
          {films.map(({ fact, ...film }) => (
            <FactLink key={fact} fact={fact}>
              <Name of={film} />
            </FactLink>
          ))}
        </Line>
        <Line label={t('film.alsoIn')} show={facts.length > 0}>
          {facts.map((fact) => (
            <FactLink key={fact} fact={fact}>
              <Statement of={fact} />
            </FactLink>
          ))}
        </Line>
      </dl>
    </>
  );
}

function Line({ label, show, children }: { label: string; show: boolean; children: ReactNode[] }) {
  if (!show) return null;
  return (
    <div>
      <dt className="label">{label}</dt>
      {children.map((child, index) => (
        <dd key={index}>{child}</dd>
      ))}
    </div>
  );
}

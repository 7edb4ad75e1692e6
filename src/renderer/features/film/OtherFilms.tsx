import type { FilmPage } from '../../../contract/filmPage.ts';
import { FactLink } from './FactLink.tsx';
import { Name } from './Name.tsx';
import { Statement } from './Statement.tsx';

/** Other films that the facts name, each with the facts that do. */
export function OtherFilms({ films }: { films: FilmPage['films'] }) {
  return (
    <ul className="people">
      {films.map(({ facts, ...name }) => (
        <li key={name.text.en} className="person">
          <h3 className="person-name">
            <Name of={name} />
          </h3>
          <ul className="person-roll">
            {facts.map((fact) => (
              <li key={fact}>
                <FactLink fact={fact}>
                  <Statement of={fact} />
                </FactLink>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

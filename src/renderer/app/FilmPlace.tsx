import { useLocation } from 'wouter';
import { filmAddress } from '../ui/filmAddress.ts';
import { FilmScreen } from './screens.ts';

/** A film's page as a screen of its own. */
export function FilmPlace({ film, fact }: { film: string; fact: string | undefined }) {
  const [, navigate] = useLocation();
  const addressOf = (one: string) => filmAddress(film, one);
  return (
    <FilmScreen
      film={film}
      fact={fact}
      addressOf={(one) => `#${addressOf(one)}`}
      setFact={(one) => {
        navigate(addressOf(one), { replace: true });
      }}
      setFilm={(other) => {
        navigate(filmAddress(other), { replace: true });
      }}
      back={() => {
        navigate('/');
      }}
    />
  );
}

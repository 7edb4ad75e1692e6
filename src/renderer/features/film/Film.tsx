import { activate } from '../../input/activate.ts';
import { useAction } from '../../input/useAction.ts';
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilmPage } from '../../../contract/filmPage.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { announce } from '../../ui/Announcer.tsx';
import { useScreen } from '../../ui/useScreen.ts';
import { Awards } from './Awards.tsx';
import { cardId } from './FactCard.tsx';
import { Facts } from './Facts.tsx';
import { FilmContext, type FilmPlace } from './FilmContext.ts';
import { FilmHead } from './FilmHead.tsx';
import { FilmNav } from './FilmNav.tsx';
import { FilterRail } from './FilterRail.tsx';
import { ALL, type Filter, filterFacts } from './filterFacts.ts';
import { FunFacts } from './FunFacts.tsx';
import { OtherFilms } from './OtherFilms.tsx';
import { People } from './People.tsx';
import { goToSection, type Section, sectionId, sectionsOf, showSection } from './sections.ts';
import { useKeys } from './useKeys.ts';

/** From where the page was opened, and the ways from it. */
export interface Opened {
  /** The fact that the address names. */
  fact?: string | undefined;
  /** Over what the page lies: that is where it goes back to, and the fact it came with may be seen. */
  over?: 'round' | 'summary' | undefined;
  back: () => void;
  addressOf: (fact: string) => string;
  /** Puts another fact into the address. */
  setFact: (fact: string) => void;
  /** Goes to the page of another film; not there when this one lies over something. */
  setFilm?: (film: string) => void;
}

/** The page of a film that has been read. */
export function Film({ page, fact, over, back, addressOf, setFact, setFilm }: Opened & { page: FilmPage }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const heading = useScreen(say(page.film.title));
  const search = useRef<HTMLInputElement>(null);
  const [filter, setFilter] = useState(ALL);
  const cover = useCover(over ? fact : undefined);
  /** The fact in the light; a new object each time it is gone to. */
  const [target, setTarget] = useState(fact === undefined ? null : { fact });
  const byId = useMemo(() => new Map(page.facts.map((one) => [one.id, one])), [page]);
  const shown = filterFacts(page.facts, filter);
  const sections = sectionsOf(page);

  useLayoutEffect(() => {
    if (target) bringIntoLight(target.fact);
  }, [target]);

  const place: FilmPlace = {
    fact: (id) => byId.get(id),
    addressOf,
    goTo: (id) => {
      if (!shown.some((one) => one.id === id)) setFilter(ALL);
      setTarget({ fact: id });
      setFact(id);
    },
    isCovered: ({ id, spoiler }) => spoiler && cover.isOn(id),
    lift: ({ id }) => {
      cover.lift(id);
      setTarget({ fact: id });
    },
  };
  const step = (by: 1 | -1) => {
    const focused = document.activeElement?.closest('.fact')?.id;
    const at = shown.findIndex(({ id }) => cardId(id) === focused);
    const wanted = shown[at === -1 && by === -1 ? shown.length - 1 : at + by];
    if (wanted) setTarget({ fact: wanted.id });
  };
  // What lies below the page must not hear what is pressed here.
  useAction(['back', 'film'], back);
  useAction('accept', () => {
    activate();
  });
  useAction('next', () => true);
  useKeys({
    Escape: back,
    '/': () => {
      // What is found is below the search: show as much of it as there is room for.
      showSection('facts');
      search.current?.focus({ preventScroll: true });
      search.current?.select();
    },
    j: () => {
      step(1);
    },
    k: () => {
      step(-1);
    },
    s: () => {
      cover.show(!cover.allShown);
    },
    ...numberKeys(sections),
  });

  const parts: Record<Section, ReactNode> = {
    fun: <FunFacts facts={page.funFacts} />,
    facts: (
      <>
        <p className="film-keys">{t('film.keys', { last: sections.length })}</p>
        <Facts
          facts={shown}
          lit={target?.fact}
          clear={() => {
            setFilter(ALL);
            search.current?.focus();
          }}
        />
      </>
    ),
    people: <People people={page.people} />,
    films: <OtherFilms films={page.films} />,
    awards: <Awards awards={page.awards} />,
  };
  return (
    <FilmContext value={place}>
      <main className="film">
        <FilmNav film={page.film.id} sections={sections} over={over} back={back} setFilm={setFilm} />
        <FilmHead page={page} headingRef={heading} />
        {fact !== undefined && !byId.has(fact) && (
          <p className="film-notice" role="alert">
            {t('film.factGone', { fact })}
          </p>
        )}
        {sections.map((section) => (
          <section
            key={section}
            className={`film-section film-section-${section}`}
            aria-labelledby={sectionId(section)}
          >
            <h2 className="film-heading" id={sectionId(section)} tabIndex={-1}>
              {t(`film.sections.${section}`)}
            </h2>
            {section === 'facts' && (
              <FilterRail
                facts={page.facts}
                filter={filter}
                change={(part: Partial<Filter>) => {
                  setFilter({ ...filter, ...part });
                }}
                spoilers={cover.allShown}
                showSpoilers={cover.show}
                searchRef={search}
              />
            )}
            <div className="film-part">{parts[section]}</div>
          </section>
        ))}
      </main>
    </FilmContext>
  );
}

/**
 * What keeps facts that give the plot away covered, for as long as the page is open.
 * @param known a fact that need not be covered from the first
 */
function useCover(known: string | undefined) {
  const { t } = useTranslation();
  const [allShown, setAllShown] = useState(false);
  const [lifted, setLifted] = useState<ReadonlySet<string>>(new Set(known === undefined ? [] : [known]));
  return {
    allShown,
    isOn: (fact: string) => !allShown && !lifted.has(fact),
    lift: (fact: string) => {
      setLifted(new Set([...lifted, fact]));
    },
    show: (on: boolean) => {
      setAllShown(on);
      if (!on) setLifted(new Set());
      announce(on ? t('film.spoilersShown') : t('film.spoilersCovered'));
    },
  };
}

function numberKeys(sections: readonly Section[]): Record<string, () => void> {
  return Object.fromEntries(
    sections.map((section, index) => [
      String(index + 1),
      () => {
        goToSection(section);
      },
    ]),
  );
}

function bringIntoLight(fact: string): void {
  const card = document.getElementById(cardId(fact));
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'center' });
}

import type { FilmPage } from '../../../contract/filmPage.ts';

/** The parts of the page, in their order. */
const SECTIONS = ['fun', 'facts', 'people', 'films', 'awards'] as const;
export type Section = (typeof SECTIONS)[number];

/** The parts that a page has: its facts always, the others where there is something in them. */
export function sectionsOf({ funFacts, people, films, awards }: FilmPage): Section[] {
  const contents: Record<Section, readonly unknown[] | null> = {
    fun: funFacts,
    facts: null,
    people,
    films,
    awards,
  };
  return SECTIONS.filter((section) => contents[section]?.length !== 0);
}

/** The id of a section's heading. */
export const sectionId = (section: Section): string => `section-${section}`;

/** Scrolls to a section. */
export function showSection(section: Section): HTMLElement | null {
  const heading = document.getElementById(sectionId(section));
  heading?.scrollIntoView({ block: 'start' });
  return heading;
}

/** Scrolls to a section and puts the focus on its heading. */
export function goToSection(section: Section): void {
  showSection(section)?.focus({ preventScroll: true });
}

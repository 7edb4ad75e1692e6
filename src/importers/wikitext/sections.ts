/** A part of an article under one heading. The first one, before any heading, has none. */
export interface Section {
  heading: string;
  /** 2 for a main section, 3 and more for those inside; 1 for the lead. */
  depth: number;
  text: string;
  /** Where its text begins in the article, in UTF-16 units from 0. */
  at: number;
  headingAt: number;
}

const HEADING = /^(={2,6})[ \t]*([^=\n][^\n]{0,300}?)[ \t]*\1[ \t]*$/gm;

/** An article's sections in their order. */
export function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  let open = { heading: '', depth: 1, at: 0, headingAt: 0 };
  for (const match of text.matchAll(HEADING)) {
    sections.push({ ...open, text: text.slice(open.at, match.index) });
    open = {
      heading: match[2] ?? '',
      depth: match[1]?.length ?? 2,
      at: match.index + match[0].length,
      headingAt: match.index,
    };
  }
  sections.push({ ...open, text: text.slice(open.at) });
  return sections;
}

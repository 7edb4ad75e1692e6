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

/** A heading stands on a line of its own, and no longer line is one. */
const LONGEST_HEADING = 320;
const HEADING = /^(={2,6})([^=].*?)\1$/;

/** An article's sections in their order. */
export function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  let open = { heading: '', depth: 1, at: 0, headingAt: 0 };
  let offset = 0;
  for (const line of text.split('\n')) {
    // Short lines only: in long ones, the pattern would try every way to part the spaces.
    const match =
      line.startsWith('==') && line.length <= LONGEST_HEADING ? HEADING.exec(line.trimEnd()) : null;
    if (match) {
      sections.push({ ...open, text: text.slice(open.at, offset) });
      open = {
        heading: (match[2] ?? '').trim(),
        depth: match[1]?.length ?? 2,
        at: offset + line.length,
        headingAt: offset,
      };
    }
    offset += line.length + 1;
  }
  sections.push({ ...open, text: text.slice(open.at) });
  return sections;
}

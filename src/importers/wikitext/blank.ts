/** What is no part of an article's words: comments and references, each from its beginning to its end. */
const HIDDEN: readonly { opens: RegExp; closes: string }[] = [
  { opens: /<!--/g, closes: '-->' },
  { opens: /<ref\b[^<>/]*>/gi, closes: '</ref>' },
];
const CLOSED_REF = /<ref\b[^<>]{0,300}\/>/gi;

/** Puts spaces in the place of comments and references, so that every other character stays where it is. */
export function withoutReferences(text: string): string {
  let blanked = text;
  for (const { opens, closes } of HIDDEN) blanked = blankBetween(blanked, opens, closes);
  return blanked.replace(CLOSED_REF, spaces);
}

function blankBetween(text: string, opens: RegExp, closes: string): string {
  const small = text.toLowerCase();
  // Small letters can be longer than capitals; then offsets would not fit.
  const haystack = small.length === text.length ? small : text;
  let result = '';
  let from = 0;
  opens.lastIndex = 0;
  for (let match = opens.exec(text); match; match = opens.exec(text)) {
    const end = haystack.indexOf(closes, match.index);
    if (end === -1) break;
    const after = end + closes.length;
    result += text.slice(from, match.index) + spaces(text.slice(match.index, after));
    from = after;
    opens.lastIndex = after;
  }
  return result + text.slice(from);
}

function spaces(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** Finds lines by offsets. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

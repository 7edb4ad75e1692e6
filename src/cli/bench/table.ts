import type { Entry } from './entry.ts';

const HEADINGS = ['what', 'value', 'baseline', 'ratio', 'goal', ''];

/** The entries as a table for a terminal. */
export function table(entries: readonly Entry[]): string {
  const rows = entries.map(({ name, value, unit, baseline, ratio, goal, met }) => [
    name,
    `${value.toFixed(2)} ${unit}`,
    `${baseline.toFixed(2)} ${unit}`,
    ratio.toFixed(2),
    `≤ ${goal}`,
    met ? 'met' : 'not met',
  ]);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(...[HEADINGS, ...rows].map((row) => row[column]?.length ?? heading.length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [line(HEADINGS), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A theme's colours by the name of their variable: the auditorium's, and what the theme has in their place. */
function coloursOf(theme: string): Map<string, string> {
  const css = readFileSync(join(import.meta.dirname, 'theme.css'), 'utf8');
  const block = (selector: string): [string, string][] => {
    const from = css.indexOf(`${selector} {`);
    if (from === -1) throw new Error(`theme.css has no ${selector}.`);
    const body = css.slice(from, css.indexOf('}', from));
    return [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]);
  };
  const own = theme === 'dark' ? [] : block(`:root[data-theme='${theme}']`);
  return new Map([...block(':root'), ...own]);
}

/** Every solid colour in a value, so that a gradient is held to its worst. */
function solidColours(value: string): string[] {
  return value.match(/#[\da-f]{6}\b/gi) ?? [];
}

/** Relative luminance of `#rrggbb`, 0 to 1, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const OPTIONS = [...coloursOf('dark').keys()].filter((name) => /^--option-\d$/.test(name));
const SURFACES = ['--room', '--velvet', '--seat', '--seat-raised'];
/** What is written on what. */
const TEXT: [string[], string[]][] = [
  [['--text', '--quiet'], SURFACES],
  [
    ['--light', '--right', '--wrong', '--partly', '--sand'],
    ['--room', '--seat', '--seat-raised'],
  ],
  [['--light-ink'], ['--light', '--light-hot']],
  [['--board-ink', '--board-accent'], ['--board']],
  [['--option-ink'], OPTIONS],
];
/** Edges that tell where something can be pressed, typed or is marked. */
const EDGES: [string[], string[]][] = [
  [
    ['--edge', '--light', '--right', '--wrong', '--partly'],
    ['--room', '--seat'],
  ],
];

function tooWeak(theme: string, pairs: typeof TEXT, least: number): string[] {
  const colours = coloursOf(theme);
  const solid = (name: string): string[] => {
    const found = solidColours(colours.get(name) ?? '');
    if (found.length === 0) throw new Error(`${theme} has no colour ${name}.`);
    return found;
  };
  return pairs.flatMap(([inks, grounds]) =>
    inks.flatMap((ink) =>
      grounds.flatMap((ground) => {
        const worst = Math.min(...solid(ink).flatMap((a) => solid(ground).map((b) => contrast(a, b))));
        return worst < least ? [`${ink} on ${ground}: ${worst.toFixed(2)}`] : [];
      }),
    ),
  );
}

describe('contrast', () => {
  it('is measured as WCAG 2.2 does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(OPTIONS.length).toBeGreaterThanOrEqual(4);
    expect(tooWeak('dark', [[['--velvet'], ['--room']]], 4.5)).toHaveLength(1);
  });

  it.each([
    ['dark', 4.5],
    ['light', 4.5],
    ['contrast', 7],
  ] as const)('of text in the theme %s is at least %s : 1', (theme, least) => {
    expect(tooWeak(theme, TEXT, least)).toEqual([]);
  });

  it.each(['dark', 'light', 'contrast'])('of edges in the theme %s is at least 3 : 1', (theme) => {
    expect(tooWeak(theme, EDGES, 3)).toEqual([]);
  });
});

import {
  type Alias,
  type Document,
  LineCounter,
  isAlias,
  isNode,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { z } from 'zod';
import { FACTS_VERSION, FactsFile } from './file.ts';
import { flawsIn } from './plainWords.ts';

/** What keeps a text from being a facts file, and where. */
export interface FactsProblem {
  code: 'facts-not-yaml' | 'facts-newer' | 'facts-invalid';
  /** Both from 1. */
  line: number;
  column: number;
  /** The field, for example "facts[3].sources"; empty when the text is not YAML. */
  path: string;
  /** What is wrong and how to mend it. */
  message: string;
}

type FactsReading = { ok: true; value: FactsFile } | { ok: false; problems: FactsProblem[] };

/** A facts file is written by people; none of them writes more than this. */
const MOST_CHARACTERS = 1_000_000;

/** No part of a facts file lies deeper; a parser of YAML takes very long over what is nested without end. */
const MOST_DEEP = 60;
const NESTED_LINE = new RegExp(`^(?: {${4 * MOST_DEEP}}|\\s*(?:[-?:]\\s+){${MOST_DEEP}})`, 'm');

function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > MOST_DEEP) return index;
    depth = Math.max(depth, 0);
  }
  return NESTED_LINE.exec(text)?.index;
}

/** As much of a file as has to be known before its version is. */
const Header = z.looseObject({ format: z.literal('reel-quiz/facts'), version: z.number().int() });

/**
 * Reads a facts file.
 * @param text the whole YAML text
 * @returns the facts, or every problem found, each with its place
 */
export function parseFacts(text: string): FactsReading {
  if (text.length > MOST_CHARACTERS) {
    const message = `the file has ${text.length} characters: split it, or remove what is no fact; ${MOST_CHARACTERS} are read`;
    return { ok: false, problems: [{ code: 'facts-invalid', line: 1, column: 1, path: '', message }] };
  }
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const before = text.slice(0, deep).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    const message = `parts lie more than ${MOST_DEEP} deep in each other here: remove what is nested`;
    return {
      ok: false,
      problems: [{ code: 'facts-not-yaml', line: before.length, column, path: '', message }],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    // An empty text has no lines to count.
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.length > 0) {
    return {
      ok: false,
      problems: document.errors.map(({ pos, message }) => ({
        code: 'facts-not-yaml',
        ...place(pos[0]),
        path: '',
        message: `this is not valid YAML here: ${message}`,
      })),
    };
  }

  const cyclic = cyclicAlias(document);
  if (cyclic) {
    const message = `the alias ${cyclic.source} lies in the part that it stands for: write out what is meant`;
    const problem = { ...place(cyclic.range?.[0] ?? 0), path: '', message };
    return { ok: false, problems: [{ code: 'facts-not-yaml', ...problem }] };
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // The parser refuses a text whose aliases would grow without end.
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    const message = `${reason}: write out what the aliases stand for`;
    return { ok: false, problems: [{ code: 'facts-not-yaml', line: 1, column: 1, path: '', message }] };
  }
  const hostile = flawsIn(value);
  if (hostile.length > 0) {
    return {
      ok: false,
      problems: hostile.map(({ path, message }) => ({
        code: 'facts-invalid',
        ...place(offsetOf(document, path)),
        path: pathText(path),
        message,
      })),
    };
  }
  const header = Header.safeParse(value);
  if (header.success && header.data.version > FACTS_VERSION) {
    return {
      ok: false,
      problems: [
        {
          code: 'facts-newer',
          ...place(offsetOf(document, ['version'])),
          path: 'version',
          message: `the file has version ${header.data.version} and this app reads up to ${FACTS_VERSION}: update the app`,
        },
      ],
    };
  }
  const file = header.success ? FactsFile.safeParse(value) : undefined;
  if (file?.success) return { ok: true, value: file.data };
  const issues = header.error?.issues ?? file?.error.issues ?? [];
  return {
    ok: false,
    problems: issues.map((issue) => ({
      code: 'facts-invalid',
      ...place(offsetOf(document, issue.path)),
      path: pathText(issue.path),
      message: mend(document, issue),
    })),
  };
}

/** An alias within what it stands for, which would have no end. It stands for the last node before it that has its name. */
function cyclicAlias(document: Document): Alias | undefined {
  const named = new Map<string, Node>();
  let found: Alias | undefined;
  visit(document, (_key, node, around) => {
    if (isAlias(node)) {
      const meant = named.get(node.source);
      if (!around.some((one) => one === meant)) return undefined;
      found = node;
      return visit.BREAK;
    }
    if (isNode(node) && node.anchor !== undefined) named.set(node.anchor, node);
    return undefined;
  });
  return found;
}

/** The offset of the field at a path, or of the nearest one around it when the field itself is missing. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** A missing field is the mistake people make most, so it gets words of its own. */
function mend(document: Document, issue: z.core.$ZodIssue): string {
  const field = pathText(issue.path.slice(-1));
  const isMissing = issue.code !== 'custom' && issue.path.length > 0 && !document.hasIn(issue.path);
  return isMissing ? `the field ${field} is missing: add it` : issue.message;
}

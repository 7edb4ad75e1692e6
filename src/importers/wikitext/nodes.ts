/** A template: its name in small letters with single spaces, and its parameters. Those without a name are numbered from 1. */
export interface TemplateNode {
  kind: 'template';
  name: string;
  params: ReadonlyMap<string, readonly WikiNode[]>;
  /** Where it begins in the text, in UTF-16 units from 0. */
  at: number;
}
/** A link inside the wiki: where it leads, and what it shows. */
export interface LinkNode {
  kind: 'link';
  page: string;
  shown: readonly WikiNode[];
  at: number;
}
export type WikiNode = string | TemplateNode | LinkNode;

/** Deeper than this, braces and brackets are read as plain characters. */
export const MOST_DEEP = 40;

interface Open {
  kind: 'template' | 'link';
  at: number;
  parts: WikiNode[][];
}

const MARKS = /\{\{|\}\}|\[\[|\]\]|\|/g;

/**
 * Takes wikitext apart into words, templates and links, in one pass. What is opened and not closed stays words.
 * @param text wikitext without comments and references
 * @param start where the text begins in the whole file, so that nodes know their place
 */
export function nodesOf(text: string, start = 0): WikiNode[] {
  const root: WikiNode[] = [];
  const open: Open[] = [];
  let from = 0;
  const here = () => open.at(-1)?.parts.at(-1) ?? root;
  const put = (node: WikiNode) => {
    const list = here();
    const last = list.at(-1);
    if (typeof node === 'string' && typeof last === 'string') list[list.length - 1] = last + node;
    else if (node !== '') list.push(node);
  };
  const flatten = () => {
    const broken = open.pop();
    if (!broken) return;
    put(broken.kind === 'template' ? '{{' : '[[');
    for (const [index, part] of broken.parts.entries()) {
      if (index > 0) put('|');
      for (const node of part) put(node);
    }
  };
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    const [mark] = match;
    put(text.slice(from, match.index));
    from = match.index + mark.length;
    if (mark === '{{' || mark === '[[') {
      if (open.length < MOST_DEEP)
        open.push({ kind: mark === '{{' ? 'template' : 'link', at: start + match.index, parts: [[]] });
      else put(mark);
    } else if (mark === '|') {
      const top = open.at(-1);
      if (top) top.parts.push([]);
      else put(mark);
    } else {
      const kind = mark === '}}' ? 'template' : 'link';
      if (!open.some((one) => one.kind === kind)) {
        put(mark);
        continue;
      }
      while (open.at(-1)?.kind !== kind) flatten();
      const closed = open.pop();
      if (closed) put(closed.kind === 'template' ? templateOf(closed) : linkOf(closed));
    }
  }
  put(text.slice(from));
  while (open.length > 0) flatten();
  return root;
}

/** Every template with one of these names, in the order of the text, those inside others included. */
export function templatesIn(nodes: readonly WikiNode[], isWanted: (name: string) => boolean): TemplateNode[] {
  return nodes.flatMap((node): TemplateNode[] => {
    if (typeof node === 'string') return [];
    if (node.kind === 'link') return templatesIn(node.shown, isWanted);
    const inner = [...node.params.values()].flatMap((param) => templatesIn(param, isWanted));
    return isWanted(node.name) ? [node, ...inner] : inner;
  });
}

function templateOf({ parts, at }: Open): TemplateNode {
  const [head = [], ...rest] = parts;
  const name = typeof head[0] === 'string' ? head[0] : '';
  const params = new Map<string, readonly WikiNode[]>();
  let number = 0;
  for (const part of rest) {
    const [first = '', ...others] = part;
    const equals = typeof first === 'string' ? first.indexOf('=') : -1;
    if (typeof first === 'string' && equals !== -1 && !first.slice(0, equals).includes('<')) {
      params.set(first.slice(0, equals).trim().toLowerCase(), [first.slice(equals + 1), ...others]);
    } else {
      number += 1;
      params.set(String(number), part);
    }
  }
  return {
    kind: 'template',
    name: name
      .trim()
      .replace(/[_\s]+/g, ' ')
      .toLowerCase(),
    params,
    at,
  };
}

function linkOf({ parts, at }: Open): LinkNode {
  const [target = [], ...rest] = parts;
  const page = typeof target[0] === 'string' ? target[0].replace(/^:/, '').trim() : '';
  return { kind: 'link', page, shown: rest.at(-1) ?? [page], at };
}

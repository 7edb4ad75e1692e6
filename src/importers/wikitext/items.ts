import { decodeHTML } from 'entities';
import { cleanWords } from '../text/clean.ts';
import type { LinkNode, TemplateNode, WikiNode } from './nodes.ts';

/** One entry of a field: its words, the note in brackets behind them, and the article that it leads to. */
export interface Item {
  text: string;
  /** "United States", of "Neon (United States)". */
  note: string | undefined;
  /** The title of the article that its only link leads to, without what tells it from others of the name. */
  page: string | undefined;
}

/** A stretch of words, a link, or the end of an entry. */
type Piece = { text: string; page?: string } | 'break';

const LISTS =
  /^(?:plain ?list|flat ?list|hlist|horizontal list|ubl|ublist|unbulleted list|bulleted list|blist|cast ?list(?:ing)?|div col|columns-list|csv|comma separated entries|startplainlist|nobr list|nowrap list|tree list)$/;
const SHOWING_FIRST =
  /^(?:nowrap|nobr|nobold|small|smaller|big|larger|abbr|abbrlink|ill|illm|interlanguage link|nihongo|nihongo foot|korean|no italic|noitalic|italic|plain text|plainlink|val|nts|sort|text|visible anchor|va|interp|us\$|usd|inrconvert|currency|infobox name module|tooltip|hover title)$/;
const SHOWING_LAST =
  /^(?:lang|langx|lang-.*|transl|translit|transliteration|format price|font color|color|colour)$/;
const RESULTS: Readonly<Record<string, string>> = {
  won: 'Won',
  win: 'Won',
  winner: 'Won',
  nom: 'Nominated',
  nominated: 'Nominated',
  nominee: 'Nominated',
};
/** What adds nothing to the words: notes, marks, sources. */
const SILENT =
  /^(?:efn.*|refn|sfn.*|r|rp|cn|citation needed|fact|cite.*|citation|note|nb|dagger|double-dagger|ref.*|refref2|anchor|clear|-|main|see also|further|reflist|use .*|short description|end ?plainlist|endflatlist|div col end|dead link|webarchive|cbignore|better source needed|when|clarify|unreferenced.*)$/;
const DROPPED_PAGES = /^(?:file|image|category|datei|media|文件|分类):/i;

/**
 * Takes the value of a field apart into its entries: lists inside templates, bullets and line breaks each end one.
 * @param unknown told the name of each template that is not known, and so shows nothing
 */
export function itemsOf(
  nodes: readonly WikiNode[],
  unknown: (template: TemplateNode) => void = () => undefined,
): Item[] {
  const items: Item[] = [];
  let pieces: Exclude<Piece, 'break'>[] = [];
  const end = () => {
    const item = itemOf(pieces);
    if (item) items.push(item);
    pieces = [];
  };
  for (const piece of piecesOf(nodes, unknown)) {
    if (piece === 'break') end();
    else pieces.push(piece);
  }
  end();
  return items;
}

/** The words of some wikitext in one line. */
export function textOf(nodes: readonly WikiNode[]): string {
  return plain(
    [...piecesOf(nodes, () => undefined)].map((piece) => (piece === 'break' ? ' ' : piece.text)).join(''),
  );
}

/** Splits an entry that lists names between commas, with "and" before the last; commas inside a link part nothing. */
export function splitNames(nodes: readonly WikiNode[], unknown?: (template: TemplateNode) => void): Item[] {
  const marked = nodes.map((node) => (typeof node === 'string' ? node.replace(SEPARATOR, '\n') : node));
  return itemsOf(marked, unknown);
}
const SEPARATOR =
  /(?:,(?!\s{0,9}(?:Jr|Sr|II|III|IV|Inc|Ltd|LLC|Co|Corp|S\.A|GmbH|PhD)\b)(?:\s{0,9}and\s)?|\s(?:and|&|&amp;)\s|\s·\s|、)/g;

function* piecesOf(nodes: readonly WikiNode[], unknown: (template: TemplateNode) => void): Generator<Piece> {
  for (const node of nodes) {
    if (typeof node === 'string') yield* wordPieces(node);
    else if (node.kind === 'link') yield* linkPieces(node);
    else yield* templatePieces(node, unknown);
  }
}

function* wordPieces(text: string): Generator<Piece> {
  const parts = text.replace(/<br\s{0,9}\/?\s{0,9}>|<\/?p>/gi, '\n').split('\n');
  for (const [index, part] of parts.entries()) {
    if (index > 0) yield 'break';
    const words = part.replace(/^\s*[*#:;]+/, '');
    if (words !== '') yield { text: words };
  }
}

function* linkPieces({ page, shown }: LinkNode): Generator<Piece> {
  if (DROPPED_PAGES.test(page)) return;
  yield { text: textOf(shown), page: plain(page.replace(/#.*$/, '').replace(/\s*\([^()]*\)$/, '')) };
}

function* templatePieces(
  template: TemplateNode,
  unknown: (template: TemplateNode) => void,
): Generator<Piece> {
  const { name, params } = template;
  const numbered = [...params].filter(([key]) => /^\d+$/.test(key)).map(([, value]) => value);
  if (Object.hasOwn(RESULTS, name)) yield { text: RESULTS[name] ?? '' };
  else if (LISTS.test(name)) {
    for (const param of numbered) {
      yield 'break';
      yield* piecesOf(param, unknown);
    }
    yield 'break';
  } else if (name === 'sortname') {
    const [first = [], last = []] = numbered;
    yield { text: `${textOf(first)} ${textOf(last)}`.trim() };
  } else if (SHOWING_FIRST.test(name)) {
    yield* piecesOf(params.get('title') ?? numbered[0] ?? [], unknown);
  } else if (SHOWING_LAST.test(name)) yield* piecesOf(numbered.at(-1) ?? [], unknown);
  else if (!SILENT.test(name)) unknown(template);
}

const LONGEST_NOTE = 80;

function itemOf(pieces: readonly Exclude<Piece, 'break'>[]): Item | undefined {
  const whole = plain(pieces.map(({ text }) => text).join(''));
  const noted = whole.length < 1000 ? /^([^()]*[^()\s])\s*[([]([^()[\]]*)[)\]]$/.exec(whole) : null;
  const text = (noted?.[1] ?? whole).replace(/^[\s,;–—-]+|[\s,;]+$/g, '');
  if (text === '') return undefined;
  const links = pieces.filter(({ page }) => page !== undefined);
  const only = links.length === 1 && plain(links[0]?.text ?? '') === text ? links[0]?.page : undefined;
  return {
    text,
    note: noted?.[2] === undefined || noted[2].length > LONGEST_NOTE ? undefined : noted[2].trim(),
    page: only === '' || only === text ? undefined : only,
  };
}

/** Words without the marks for bold and italic, markup, addresses and entities. */
function plain(text: string): string {
  const bare = text
    .replace(/'{2,5}/g, '')
    .replace(/\[(?:https?:)?\/\/[^\s\]]{1,2000}\s?([^\]\n]{0,300})\]/g, '$1');
  return cleanWords(decodeHTML(bare)).words;
}

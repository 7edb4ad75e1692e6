import { z } from 'zod';
import type { Name } from '../film/draft.ts';
import { cleanWords } from '../text/clean.ts';

const Term = z.object({ value: z.string() });
const Item = z.object({
  id: z.string().regex(/^Q\d{1,15}$/),
  labels: z.record(z.string(), z.unknown()).default({}),
  aliases: z.record(z.string(), z.unknown()).default({}),
  claims: z.record(z.string(), z.array(z.unknown())).default({}),
});
export type Item = z.infer<typeof Item>;

const IN_ENGLISH = ['en', 'en-us', 'en-gb', 'mul'];
const IN_CHINESE = ['zh-hans', 'zh-cn', 'zh'];
const LONGEST = 200;
const MOST_ALIASES = 12;
const MOST_ITEMS = 20_000;

/**
 * The items in what Wikidata gives out: `{"entities": {…}}`, or one item alone.
 * @returns by id; empty where there is none
 */
export function itemsIn(value: unknown): Map<string, Item> {
  const many = z.object({ entities: z.record(z.string(), z.unknown()) }).safeParse(value);
  const found = many.success ? Object.values(many.data.entities).slice(0, MOST_ITEMS) : [value];
  const items = found.map((one) => Item.safeParse(one)).flatMap(({ data }) => (data ? [data] : []));
  return new Map(items.map((item) => [item.id, item]));
}

/** An item's name: the English label and the Chinese one, and its English aliases. */
export function nameOf(item: Item | undefined): Name | undefined {
  if (!item) return undefined;
  const zh = labelIn(item, IN_CHINESE);
  const name = labelIn(item, IN_ENGLISH) ?? zh;
  if (name === undefined) return undefined;
  const given = z.array(Term).safeParse(item.aliases['en']).data ?? [];
  const aliases = given
    .slice(0, MOST_ALIASES)
    .flatMap(({ value }) => wordsFrom(value) ?? [])
    .filter((alias) => alias !== name);
  return {
    name,
    ...(zh === undefined ? {} : { zh }),
    ...(aliases.length === 0 ? {} : { aliases }),
  };
}

function labelIn(item: Item, languages: readonly string[]): string | undefined {
  for (const language of languages) {
    const term = Object.hasOwn(item.labels, language)
      ? Term.safeParse(item.labels[language]).data
      : undefined;
    const words = term && wordsFrom(term.value);
    if (words !== undefined) return words;
  }
  return undefined;
}

function wordsFrom(text: string): string | undefined {
  const { words } = cleanWords(text.slice(0, 4 * LONGEST));
  return words === '' || words.length > LONGEST ? undefined : words;
}

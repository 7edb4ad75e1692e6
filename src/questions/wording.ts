import { createInstance } from 'i18next';
import { LANGUAGES, type Language, type LocalText, textIn } from '../facts/text.ts';
import type { Chance } from './random.ts';
import en from './messages/en.json' with { type: 'json' };
import zh from './messages/zh.json' with { type: 'json' };

/** What goes into the places of a message. */
type Places = Record<string, string | number | boolean | LocalText>;

const messages = createInstance();
void messages.init({
  // The messages are at hand, so there is nothing to wait for.
  initAsync: false,
  lng: 'en',
  fallbackLng: false,
  resources: { en: { translation: en }, zh: { translation: zh } },
  // Texts go into a bank, not into HTML.
  interpolation: { escapeValue: false },
  returnObjects: true,
  joinArrays: false,
});

/**
 * Says something in every language that has a message for it. English has one for every key that is used.
 * @param key the message's path in `messages/en.json`, with the number of its variant where it has several
 * @param places what its places hold; a text without a language falls back to its English
 * @throws Error when there is no English message
 */
export function say(key: string, places: Places = {}): LocalText {
  const english = sayIn('en', key, places);
  if (english === undefined) throw new Error(`There is no English message ${key}.`);
  const said: LocalText = { en: english };
  for (const language of LANGUAGES) {
    const text = sayIn(language, key, places);
    if (text !== undefined) said[language] = text;
  }
  return said;
}

/**
 * Says something in one of the variants that its message has.
 * @param chance decides which
 */
export function sayOneOf(chance: Chance, key: string, places: Places = {}): LocalText {
  return say(`${key}.${chance.below(countVariants(key))}`, places);
}

/**
 * Says something in the variants that its message has, one after the other.
 * @param turn from 0; past the last variant the first one comes again
 */
export function sayInTurn(turn: number, key: string, places: Places = {}): LocalText {
  return say(`${key}.${turn % Math.max(countVariants(key), 1)}`, places);
}

/** Whether there are English words for a key. */
export function canSay(key: string): boolean {
  return messages.exists(key, { lng: 'en' });
}

/** How many wordings a message has. */
export function countVariants(key: string): number {
  const variants: unknown = messages.getResource('en', 'translation', key);
  return Array.isArray(variants) ? variants.length : 0;
}

/**
 * Puts values into a text of a facts file.
 * @param text words with places such as {{value}}
 */
export function fill(text: LocalText, places: Places): LocalText {
  const filled: LocalText = { en: fillIn('en', text.en, places) };
  if (text.zh !== undefined) filled.zh = fillIn('zh', text.zh, places);
  return filled;
}

function sayIn(language: Language, key: string, places: Places): string | undefined {
  const options = { lng: language, ...placesIn(language, places) };
  if (!messages.exists(key, options)) return undefined;
  const text: unknown = messages.t(key, options);
  return typeof text === 'string' ? text : undefined;
}

function fillIn(language: Language, text: string, places: Places): string {
  return messages.services.interpolator.interpolate(text, placesIn(language, places), language, {});
}

function placesIn(language: Language, places: Places): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(places).map(([name, place]) => [
      name,
      typeof place === 'object' ? textIn(language, place) : place,
    ]),
  );
}

/** A message that has been taken apart once, so that it can be filled many thousand times at little cost. */
export interface Phrasing {
  /** The English message with nothing in its places. */
  frame: string;
  /** Fills the places; a text without a language falls back to its English. */
  fill: (places: Readonly<Record<string, string | LocalText>>) => LocalText;
}

const PHRASINGS = new Map<string, Phrasing>();

/**
 * A message ready for use in very many questions. It is the message that `say` knows, with names and words for its
 * places; a message that bends with a number has to go through `say`.
 * @param key the message's path, with the number of its variant where it has several
 * @throws Error when there is no English message
 */
export function phrasing(key: string): Phrasing {
  const known = PHRASINGS.get(key);
  if (known) return known;
  const parts = new Map(LANGUAGES.map((language) => [language, partsOf(language, key)]));
  const english = parts.get('en');
  if (!english) throw new Error(`There is no English message ${key}.`);
  const chinese = parts.get('zh');
  const made: Phrasing = {
    frame: english.filter((_, index) => index % 2 === 0).join(' '),
    fill: (places) => ({
      en: joined(english, 'en', places),
      ...(chinese ? { zh: joined(chinese, 'zh', places) } : {}),
    }),
  };
  PHRASINGS.set(key, made);
  return made;
}

/** Every wording that a message has, ready for use. */
export function phrasings(key: string): Phrasing[] {
  const count = countVariants(key);
  return count === 0
    ? [phrasing(key)]
    : Array.from({ length: count }, (_, index) => phrasing(`${key}.${index}`));
}

/** A character that no message has, to mark where a place was. */
const MARK = '\u0000';

/** A message as words, the name of a place, words, and so on: every second part is a place. */
function partsOf(language: Language, key: string): string[] | undefined {
  const message: unknown = messages.getResource(language, 'translation', key);
  const names =
    typeof message === 'string' ? [...message.matchAll(/{{(\w+)}}/g)].flatMap(([, name]) => name ?? []) : [];
  return sayIn(language, key, Object.fromEntries(names.map((name) => [name, MARK + name + MARK])))?.split(
    MARK,
  );
}

function joined(
  parts: readonly string[],
  language: Language,
  places: Readonly<Record<string, string | LocalText>>,
): string {
  let text = parts[0] ?? '';
  for (let index = 1; index < parts.length; index += 2) {
    const place = places[parts[index] ?? ''] ?? '';
    text += (typeof place === 'string' ? place : textIn(language, place)) + (parts[index + 1] ?? '');
  }
  return text;
}

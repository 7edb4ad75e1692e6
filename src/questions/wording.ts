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

import type { Name, Told } from '../film/draft.ts';
import { type Notice, notice } from '../notice.ts';
import { type Item, itemsOf } from './items.ts';
import { nodesOf } from './nodes.ts';
import type { Section } from './sections.ts';

/** A bullet, also the first one inside a template that lists the cast. */
const BULLET = /^(?:\s{0,20}\{\{[^|{}\n]{1,60}\|)?\s{0,20}\*{1,3}\s{0,20}(.*)$/;
/** What stands behind a part's name is about the part. */
const BEHIND_PART = /\s*(?:[,:;([–—]|\s-\s|\. ).*$/su;
const LONGEST_NAME = 80;
const AT = { en: 'cast list', zh: '演员表' };

/**
 * Reads a list of the cast: "Actor as Character, and what the character is". Of what follows the character's name
 * nothing is read. An actor without a part is in the cast.
 * @param lineOf finds the line of an offset in the article
 */
export function castIn(section: Section, lineOf: (offset: number) => number, notices: Notice[]): Told[] {
  const told: Told[] = [];
  let offset = section.at;
  for (const line of section.text.split('\n')) {
    const place = { line: lineOf(offset) };
    offset += line.length + 1;
    const bullet = BULLET.exec(line)?.[1];
    if (bullet === undefined || bullet.length > 4000) continue;
    const [before, part] = splitAtAs(bullet);
    const actor = nameOf(itemsOf(nodesOf(before))[0]);
    const character = part === undefined ? undefined : partName(itemsOf(nodesOf(part)));
    if (actor === undefined || (part !== undefined && character === undefined)) {
      notices.push(notice('value-unreadable', place, { value: bullet, expected: 'an actor and a part' }));
    } else if (character === undefined) {
      told.push({ what: 'credit', relation: 'also-in-cast', names: [actor], at: AT, place });
    } else told.push({ what: 'plays', actor, character, at: AT, place });
  }
  return told;
}

/** "[[Zhang Yi]] as Fugitive" in two; the words of a link are never cut. */
function splitAtAs(bullet: string): [string, string | undefined] {
  const whole = bullet.replace(/'{2,5}/g, '');
  const at = /\s(?:as|portrays|plays|voices)\s(?![^[\]]*\]\])/.exec(whole);
  return at ? [whole.slice(0, at.index), whole.slice(at.index + at[0].length)] : [whole, undefined];
}

function nameOf(item: Item | undefined): Name | undefined {
  if (item === undefined || item.text.length > LONGEST_NAME || /[:!?]\s|[a-z]{4}\.\s/.test(item.text))
    return undefined;
  return { name: item.text, ...(item.page === undefined ? {} : { aliases: [item.page] }) };
}

function partName(items: readonly Item[]): Name | undefined {
  const name = items[0]?.text
    .replace(BEHIND_PART, '')
    .replace(/^["“](.*)["”]$/, '$1')
    .trim();
  return name === undefined || name === '' || name.length > LONGEST_NAME ? undefined : { name };
}

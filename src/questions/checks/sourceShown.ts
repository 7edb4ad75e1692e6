import { questionCheck, splitRef } from './check.ts';

/**
 * Every question shows at least one source with a title and a place in it, and none that does not carry its fact.
 * Machine-written filler carries nothing alone.
 * Source: rule 1 of the house, "no question without a source".
 */
export const sourceShown = questionCheck('source-shown', (question, { book, facts: known }) => {
  const { sources, facts } = question;
  const flaws: string[] = [];
  if (sources.length === 0) flaws.push('it has no source: name one');
  for (const { id, title, at } of sources) {
    if (title.en.trim() === '' || at.en.trim() === '')
      flaws.push(`the source ${id} lacks a title or a place: add it`);
  }
  if (sources.length > 0 && sources.every(({ weight }) => weight === 'lowest')) {
    flaws.push('its only source is machine-written filler: name a better one');
  }
  if (!book) return flaws;
  for (const ref of facts) {
    const [film, id] = splitRef(question, ref);
    const isKnown = known.some(({ fact, book }) => fact.id === id && book.file.film.id === film);
    if (!isKnown) flaws.push(`the facts file has no fact ${ref}: mend the id`);
  }
  if (known.length < facts.length) return flaws;
  for (const source of sources) {
    const carried = known.filter(({ fact }) => fact.sources.some(({ id }) => id === source.id));
    const original = carried[0]?.book.source(source.id);
    if (!original) {
      flaws.push(`the source ${source.id} carries none of the facts ${facts.join(', ')}: remove it`);
    } else if (
      original.weight !== source.weight ||
      original.title.en !== source.title.en ||
      carried[0]?.book.voiceOf(source.id) !== source.voice
    ) {
      flaws.push(`the source ${source.id} is not as the facts file has it: copy its title, weight and voice`);
    }
  }
  return flaws;
});

import { questionCheck } from './check.ts';

/**
 * Every question shows at least one source with a title and a place in it, and none that does not carry its fact.
 * Machine-written filler carries nothing alone.
 * Source: rule 1 of the house, "no question without a source".
 */
export const sourceShown = questionCheck('source-shown', (question, { book }) => {
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
  for (const id of facts) {
    const fact = book.fact(id);
    if (!fact) {
      flaws.push(`the facts file has no fact ${id}: mend the id`);
      continue;
    }
    for (const source of sources) {
      if (!fact.sources.some((carrier) => carrier.id === source.id)) {
        flaws.push(`the source ${source.id} does not carry the fact ${id}: remove it`);
      }
      const known = book.source(source.id);
      if (
        known &&
        (known.weight !== source.weight || known.voice !== source.voice || known.title.en !== source.title.en)
      ) {
        flaws.push(
          `the source ${source.id} is not as the facts file has it: copy its title, weight and voice`,
        );
      }
    }
  }
  return flaws;
});

import type { Citation } from '../../facts/citation.ts';
import { type KnownFact, questionCheck, splitRef } from './check.ts';

/**
 * Every question shows at least one source with a title and a place in it, for each of its facts; and none that does not
 * carry one, or not at that place. Machine-written filler carries nothing alone.
 * Source: rule 1 of the house, "no question without a source".
 */
export const sourceShown = questionCheck('source-shown', (question, { book, facts: known }) => {
  const { sources, facts } = question;
  const flaws: string[] = [];
  if (sources.length === 0) flaws.push('it has no source: name one');
  for (const { id, title, at } of sources) {
    if (title.en.trim() === '' || at.en.trim() === '') {
      flaws.push(`the source ${id} lacks a title or a place: add it`);
    }
  }
  if (sources.length > 0 && sources.every(({ weight }) => weight === 'lowest')) {
    flaws.push('its only source is machine-written filler: name a better one');
  }
  if (!book) return flaws;
  for (const ref of facts) {
    const [film, id] = splitRef(question, ref);
    const isKnown = known.some(({ fact, book: its }) => fact.id === id && its.file.film.id === film);
    if (!isKnown) flaws.push(`the facts file has no fact ${ref}: mend the id`);
  }
  if (known.length < facts.length) return flaws;
  const carried = sources
    .filter(({ at }) => at.en.trim() !== '')
    .flatMap((source) => againstFacts(source, known, facts));
  flaws.push(...carried);
  for (const { fact } of known) {
    if (
      carried.length === 0 &&
      sources.length > 0 &&
      !fact.sources.some(({ id }) => sources.some((source) => source.id === id))
    ) {
      flaws.push(`no source of the fact ${fact.id} is shown: add one`);
    }
  }
  return flaws;
});

function againstFacts(source: Citation, known: readonly KnownFact[], facts: readonly string[]): string[] {
  const { id, title, weight, voice, at } = source;
  const carrying = known.filter(({ fact }) => fact.sources.some((ref) => ref.id === id));
  if (carrying.length === 0)
    return [`the source ${id} carries none of the facts ${facts.join(', ')}: remove it`];
  const isOriginal = carrying.some(({ book }) => {
    const original = book.source(id);
    return original?.weight === weight && original.title.en === title.en && book.voiceOf(id) === voice;
  });
  if (!isOriginal) {
    return [`the source ${id} is not as the facts file has it: copy its title, weight and voice`];
  }
  const places = carrying.flatMap(({ fact }) => fact.sources.filter((ref) => ref.id === id));
  return places.some((place) => place.at.en === at.en && place.at.zh === at.zh)
    ? []
    : [`the facts are not at "${at.en}" in the source ${id}: copy the place from the facts file`];
}

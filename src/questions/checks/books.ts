import type { FactBook } from '../../facts/book.ts';
import type { Entity } from '../../facts/entity.ts';
import { plainNamesOf } from '../../facts/names.ts';
import type { Option } from '../../quiz/question.ts';
import type { Checked } from './check.ts';
import { plain } from './words.ts';

const named = new WeakMap<FactBook, Map<string, Entity[]>>();
const spelled = new WeakMap<Entity, string[]>();
const titled = new WeakMap<Checked['films'], Map<string, Checked['films']>>();

/** The entities of a book that go by a name, worked out once for each name. */
export function bookNamed(book: FactBook, name: string): Entity[] {
  const known = named.get(book) ?? new Map<string, Entity[]>();
  named.set(book, known);
  const before = known.get(name);
  if (before) return before;
  const entities = book.named(name);
  known.set(name, entities);
  return entities;
}

/** Every way in which an entity's name is written, as plain text; its id, when the book does not have it. */
export function namesOf(book: FactBook, id: string): string[] {
  const entity = book.entity(id);
  if (!entity) return [plain(id)];
  const before = spelled.get(entity);
  if (before) return before;
  const names = plainNamesOf(entity);
  spelled.set(entity, names);
  return names;
}

/** The facts of the films that an option names, by its id or by a title. */
export function filmBooks({ films, bookOf }: Checked, option: Option): FactBook[] {
  if (!bookOf) return [];
  const ids = filmsTitled(films, option.text.en).map(({ id }) => id);
  if (films.some(({ id }) => id === option.id)) ids.push(option.id);
  return [...new Set(ids)].flatMap((id) => bookOf(id) ?? []);
}

/** The films of a bank that have a title, in either language, with its year or without. */
export function filmsTitled(films: Checked['films'], title: string): Checked['films'] {
  let byTitle = titled.get(films);
  if (!byTitle) {
    byTitle = new Map();
    for (const film of films) {
      const titles = new Set([
        film.title.en,
        film.title.zh ?? film.title.en,
        film.originalTitle ?? film.title.en,
      ]);
      for (const one of [...titles].flatMap((text) => [plain(text), `${plain(text)} ${film.year}`])) {
        byTitle.set(one, [...new Set([...(byTitle.get(one) ?? []), film])]);
      }
    }
    titled.set(films, byTitle);
  }
  return byTitle.get(plain(title)) ?? [];
}

const everyName = new WeakMap<Checked['films'], Set<string>>();

/** Whether any film of the bank knows somebody or something by a name. All its books are read once for that. */
export function isNamedSomewhere({ films, bookOf }: Checked, name: string): boolean {
  let names = everyName.get(films);
  if (!names) {
    const books = films.flatMap(({ id }) => bookOf?.(id) ?? []);
    const ids = books.map(
      (book) => [book, [book.file.film.id, ...book.file.entities.map(({ id }) => id)]] as const,
    );
    names = new Set(ids.flatMap(([book, all]) => all.flatMap((id) => namesOf(book, id))));
    everyName.set(films, names);
  }
  return names.has(plain(name));
}

import { createHmac, randomBytes } from 'node:crypto';

/** The names that the things of one opening have on phones. */
export interface Names {
  /** The name of the opening itself. */
  opening: string;
  /** The name for an id. */
  hide: (id: string) => string;
  /** The id of a name that was given out; undefined for any other. */
  find: (name: string) => string | undefined;
}

/** How many openings are remembered, so that an answer to the last question is told that it is late. */
const REMEMBERED = 6;

/**
 * Gives the ids of each opening names of their own, so that nobody learns anything from an id: not from the bank that
 * comes with the app, and not from a phone that saw the question before. They are HMAC-SHA-256 of the id, cut to 72 bits,
 * under a key that this room alone has.
 */
export class OpaqueIds {
  private readonly key = randomBytes(32);
  private readonly openings = new Map<string, { id: string; names: Names }>();
  private readonly byId = new Map<string, Names>();

  /** The names of an opening, by the id that the evening has for it. */
  of(opening: string): Names {
    const known = this.byId.get(opening);
    if (known) return known;
    const given = new Map<string, string>();
    const hidden = new Map<string, string>();
    const names: Names = {
      opening: this.digest(['opening', opening]),
      hide: (id) => {
        let name = hidden.get(id);
        if (name === undefined) {
          name = this.digest(['thing', opening, id]);
          hidden.set(id, name);
          given.set(name, id);
        }
        return name;
      },
      find: (name) => given.get(name),
    };
    this.byId.set(opening, names);
    this.openings.set(names.opening, { id: opening, names });
    this.forgetOld();
    return names;
  }

  /** The opening that a phone names; undefined when it was never given out, or long ago. */
  find(name: string): { id: string; names: Names } | undefined {
    return this.openings.get(name);
  }

  private digest(parts: readonly string[]): string {
    return createHmac('sha256', this.key).update(JSON.stringify(parts)).digest('base64url').slice(0, 12);
  }

  private forgetOld(): void {
    for (const [name, { id }] of this.openings) {
      if (this.openings.size <= REMEMBERED) return;
      this.openings.delete(name);
      this.byId.delete(id);
    }
  }
}

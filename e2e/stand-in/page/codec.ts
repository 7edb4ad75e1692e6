/** Text for whatever crosses between the page and the main process, and back. */
export interface Codec {
  /** @throws "An object could not be cloned.", as Electron does, for functions, symbols and the like */
  pack: (value: unknown) => string;
  unpack: (text: string) => unknown;
}

/**
 * Structured clone by way of text: plain JSON, with what JSON lacks as `[tag, …]` lists.
 * Its source is also sent into the page, so it may use nothing from outside itself.
 */
export function codec(): Codec {
  type Tagged = [string, ...unknown[]];
  const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
  const refuse = (): never => {
    throw new Error('An object could not be cloned.');
  };

  const pack = (value: unknown): string => {
    // What was met before, by the order of meeting, for cycles and for what is shared.
    const met = new Map<object, number>();
    const encode = (item: unknown): unknown => {
      if (item === undefined) return ['undefined'];
      if (typeof item === 'bigint') return ['bigint', String(item)];
      if (typeof item === 'number' && (!Number.isFinite(item) || Object.is(item, -0)))
        return ['number', Object.is(item, -0) ? '-0' : String(item)];
      if (typeof item === 'function' || typeof item === 'symbol') return refuse();
      if (typeof item !== 'object' || item === null) return item;
      const before = met.get(item);
      if (before !== undefined) return ['again', before];
      met.set(item, met.size);
      return encodeObject(item);
    };
    const encodeObject = (item: object): unknown => {
      if (Array.isArray(item)) return ['list', ...Array.from(item, encode)];
      if (item instanceof Uint8Array) return ['bytes', ...item];
      if (item instanceof Map) return ['map', ...[...item].flat().map(encode)];
      if (item instanceof Set) return ['set', ...[...item].map(encode)];
      if (item instanceof Date) return ['date', encode(item.getTime())];
      if (item instanceof Error) return ['error', item.name, item.message];
      if (kindOf(item) !== 'Object') return refuse();
      return Object.fromEntries(Object.entries(item).map(([key, part]) => [key, encode(part)]));
    };
    return JSON.stringify(encode(value));
  };

  const unpack = (text: string): unknown => {
    const met: object[] = [];
    const meet = <Item extends object>(item: Item): Item => {
      met.push(item);
      return item;
    };
    const decode = (item: unknown): unknown => {
      if (typeof item !== 'object' || item === null) return item;
      if (Array.isArray(item)) return decodeTagged(item as Tagged);
      const object = meet<Record<string, unknown>>({});
      for (const [key, part] of Object.entries(item))
        Object.defineProperty(object, key, {
          value: decode(part),
          writable: true,
          enumerable: true,
          configurable: true,
        });
      return object;
    };
    const decodeTagged = ([tag, ...parts]: Tagged): unknown => {
      switch (tag) {
        case 'bigint':
          return BigInt(String(parts[0]));
        case 'number':
          return Number(parts[0]);
        case 'again':
          return met[Number(parts[0])];
        case 'list': {
          const list = meet<unknown[]>([]);
          for (const part of parts) list.push(decode(part));
          return list;
        }
        case 'bytes':
          return meet(Uint8Array.from(parts, Number));
        case 'map': {
          const map = meet(new Map<unknown, unknown>());
          for (let i = 0; i < parts.length; i += 2) map.set(decode(parts[i]), decode(parts[i + 1]));
          return map;
        }
        case 'set': {
          const set = meet(new Set<unknown>());
          for (const part of parts) set.add(decode(part));
          return set;
        }
        case 'date':
          return meet(new Date(decode(parts[0]) as number));
        case 'error':
          return meet(Object.defineProperty(new Error(String(parts[1])), 'name', { value: parts[0] }));
        default:
          return undefined;
      }
    };
    return decode(JSON.parse(text));
  };

  return { pack, unpack };
}

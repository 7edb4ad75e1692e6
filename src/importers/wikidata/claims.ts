import { simplifyClaim, type Claim, wikibaseTimeToSimpleDay } from 'wikibase-sdk';
import { z } from 'zod';
import { type Notice, notice, type Place } from '../notice.ts';

/** A value of a statement, of the types that are read. */
export type ClaimValue =
  | { type: 'item'; id: string }
  | { type: 'text'; text: string; language: string | undefined }
  | { type: 'number'; amount: number; unit: string }
  /** As exact as the statement is: "2001-07-20", "2001-07" or "2001". */
  | { type: 'time'; day: string };

/** A statement about an item. */
export interface Statement {
  value: ClaimValue;
  /** By property. */
  qualifiers: Readonly<Record<string, ClaimValue[]>>;
  /** Whether all it stands on is that Wikipedia said so. */
  isFromWikipedia: boolean;
  /** The items that its references name as "stated in". */
  statedIn: string[];
}

const Snak = z.object({
  snaktype: z.enum(['value', 'novalue', 'somevalue']),
  property: z.string().regex(/^P\d{1,12}$/),
  datatype: z.string().optional(),
  datavalue: z
    .union([
      z.object({
        type: z.literal('wikibase-entityid'),
        value: z.looseObject({ id: z.string().regex(/^[A-Z]\d{1,15}$/) }),
      }),
      z.object({ type: z.literal('string'), value: z.string().max(2000) }),
      z.object({
        type: z.literal('monolingualtext'),
        value: z.object({ text: z.string().max(2000), language: z.string().max(40) }),
      }),
      z.object({
        type: z.literal('quantity'),
        value: z.looseObject({
          amount: z.string().regex(/^[+-]?\d{1,15}(?:\.\d{1,10})?$/),
          unit: z.string().max(200),
        }),
      }),
      z.object({
        type: z.literal('time'),
        value: z.looseObject({
          time: z.string().regex(/^[+-]\d{4}-\d{2}-\d{2}T00:00:00Z$/),
          precision: z.number().int(),
          calendarmodel: z.string().optional(),
        }),
      }),
    ])
    .optional(),
});
type Snak = z.infer<typeof Snak>;
const RawClaim = z.object({
  mainsnak: Snak,
  rank: z.enum(['preferred', 'normal', 'deprecated']),
  qualifiers: z.record(z.string(), z.array(z.unknown()).max(200)).optional(),
  references: z
    .array(z.looseObject({ snaks: z.record(z.string(), z.array(z.unknown()).max(200)) }))
    .max(200)
    .optional(),
});
type RawClaim = z.infer<typeof RawClaim>;

/** "imported from Wikimedia project", "Wikimedia import URL", "stated in" */
const IMPORTED_FROM = ['P143', 'P4656'];
const STATED_IN = 'P248';
/** So exact is a time: to the day, the month, the year. */
const LENGTH_BY_PRECISION: Readonly<Record<number, number>> = { 11: 10, 10: 7, 9: 4 };
const MOST_CLAIMS = 500;

/**
 * The statements of one property that count: those that are preferred, or, where none is, the normal ones. The others
 * are told of; deprecated ones never count.
 * @param alsoNormal for properties whose normal values are true beside a preferred one, such as days of release
 */
export function statementsOf(
  claims: readonly unknown[],
  property: string,
  notices: Notice[],
  alsoNormal = false,
): Statement[] {
  const place: Place = { field: property };
  if (claims.length > MOST_CLAIMS)
    notices.push(notice('too-many', place, { count: claims.length, most: MOST_CLAIMS }));
  const read = claims.slice(0, MOST_CLAIMS).flatMap((claim, index) => {
    const at = { field: `${property}[${index}]` };
    const raw = RawClaim.safeParse(claim);
    if (!raw.success) {
      const [issue] = raw.error.issues;
      const field = [`${property}[${index}]`, ...(issue?.path ?? []).map(String)].join('.');
      notices.push(notice('bad-field', { field }, { reason: issue?.message ?? 'it is no statement' }));
      return [];
    }
    const value = valueOf(raw.data.mainsnak);
    if (value) return [{ raw: raw.data, value, at }];
    // "No value" and "some value" say that it is not known.
    if (raw.data.mainsnak.snaktype === 'value')
      notices.push(
        notice('value-unreadable', at, { value: property, expected: 'a name, a text, a number or a day' }),
      );
    return [];
  });
  const isPreferred = read.some(({ raw }) => raw.rank === 'preferred');
  return read.flatMap(({ raw, value, at }) => {
    const shown = JSON.stringify(value);
    if (raw.rank === 'deprecated') notices.push(notice('value-deprecated', at, { value: shown }));
    else if (isPreferred && raw.rank === 'normal' && !alsoNormal)
      notices.push(notice('value-outranked', at, { value: shown }));
    else return [{ value, ...besideOf(raw) }];
    return [];
  });
}

function besideOf({ qualifiers = {}, references = [] }: RawClaim): Omit<Statement, 'value'> {
  const named = references.map(({ snaks }) => ({
    isImport: Object.keys(snaks).every((property) => IMPORTED_FROM.includes(property) || property === 'P813'),
    statedIn: valuesOf(snaks[STATED_IN] ?? []),
  }));
  return {
    qualifiers: Object.fromEntries(
      Object.entries(qualifiers)
        .filter(([property]) => /^P\d+$/.test(property))
        .map(([property, snaks]) => [property, valuesOf(snaks)]),
    ),
    isFromWikipedia: named.length > 0 && named.every(({ isImport }) => isImport),
    statedIn: named.flatMap(({ statedIn }) =>
      statedIn.flatMap((one) => (one.type === 'item' ? [one.id] : [])),
    ),
  };
}

function valuesOf(snaks: readonly unknown[]): ClaimValue[] {
  return snaks.flatMap((snak) => {
    const read = Snak.safeParse(snak);
    return (read.success ? valueOf(read.data) : undefined) ?? [];
  });
}

/** A snak's value as the SDK simplifies it; times keep how exact they are, and quantities their unit. */
function valueOf(snak: Snak): ClaimValue | undefined {
  const { datavalue } = snak;
  if (snak.snaktype !== 'value' || !datavalue) return undefined;
  if (datavalue.type === 'time') {
    const { time, precision } = datavalue.value;
    const length = LENGTH_BY_PRECISION[precision];
    if (length === undefined || !time.startsWith('+')) return undefined;
    return { type: 'time', day: simpleDay(time, precision).slice(0, length) };
  }
  if (datavalue.type === 'monolingualtext')
    return { type: 'text', text: datavalue.value.text, language: datavalue.value.language };
  const simple: unknown = simplify(snak);
  if (datavalue.type === 'wikibase-entityid')
    return typeof simple === 'string' ? { type: 'item', id: simple } : undefined;
  if (datavalue.type === 'quantity') {
    const unit = /Q\d+$/.exec(datavalue.value.unit)?.[0] ?? '1';
    return typeof simple === 'number' ? { type: 'number', amount: simple, unit } : undefined;
  }
  return typeof simple === 'string' ? { type: 'text', text: simple, language: undefined } : undefined;
}

const DATATYPES: Readonly<Record<string, string>> = {
  'wikibase-entityid': 'wikibase-item',
  quantity: 'quantity',
  string: 'string',
};

function simplify(snak: Snak): unknown {
  const datatype = snak.datatype ?? DATATYPES[snak.datavalue?.type ?? ''] ?? 'string';
  // The SDK asks for more of a claim than it looks at.
  const claim = { mainsnak: { ...snak, datatype }, rank: 'normal', type: 'statement' } as unknown as Claim;
  try {
    return simplifyClaim(claim);
  } catch {
    return undefined;
  }
}

function simpleDay(time: string, precision: number): string {
  const simple: unknown = wikibaseTimeToSimpleDay({ time, precision });
  return typeof simple === 'string' ? simple : time.slice(1, 11);
}

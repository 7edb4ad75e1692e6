import { type Allowance, Bucket } from './bucket.ts';

/** How much the room puts up with. */
export interface RoomLimits {
  /** Messages of one connection. A player's phone sends a few in a minute. */
  messages: Allowance;
  /** Messages of one address; a whole school may be behind one. */
  addressMessages: Allowance;
  /** Players that join from one address. */
  joins: Allowance;
  /** Wrong codes and wrong tokens from one address, so that a code of four letters is not found by trying. */
  wrongCodes: Allowance;
  /** Connections of one address at a time. */
  addressConnections: number;
  /** Connections in all. */
  connections: number;
}

export const DEFAULT_LIMITS: Readonly<RoomLimits> = {
  messages: { burst: 40, perSecond: 15 },
  addressMessages: { burst: 3_000, perSecond: 1_000 },
  joins: { burst: 80, perSecond: 4 },
  wrongCodes: { burst: 30, perSecond: 0.5 },
  addressConnections: 1_200,
  connections: 2_000,
};

/** What one address has used of the limits. */
export interface AddressUse {
  messages: Bucket;
  joins: Bucket;
  wrongCodes: Bucket;
  connections: number;
}

/** Keeps count of what each address does, and forgets those that have been quiet. */
export class AddressBook {
  private readonly uses = new Map<string, AddressUse>();
  private readonly limits: RoomLimits;

  constructor(limits: RoomLimits) {
    this.limits = limits;
  }

  /** @param now ms, as in the buckets */
  of(address: string, now: number): AddressUse {
    const key = addressKey(address);
    let use = this.uses.get(key);
    if (!use) {
      const { addressMessages, joins, wrongCodes } = this.limits;
      use = {
        messages: new Bucket(addressMessages, now),
        joins: new Bucket(joins, now),
        wrongCodes: new Bucket(wrongCodes, now),
        connections: 0,
      };
      this.uses.set(key, use);
    }
    return use;
  }

  /** Forgets the addresses of which there is nothing to remember. */
  tidy(now: number): void {
    for (const [key, use] of this.uses) {
      const isQuiet =
        use.connections === 0 && [use.messages, use.joins, use.wrongCodes].every((one) => one.isFull(now));
      if (isQuiet) this.uses.delete(key);
    }
  }

  get size(): number {
    return this.uses.size;
  }
}

/** One household of IPv6 has 2⁶⁴ addresses: they count as one. */
function addressKey(address: string): string {
  return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;
}

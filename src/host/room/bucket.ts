/** How much of something may be done: so many at once, and so many a second in the long run. */
export interface Allowance {
  burst: number;
  perSecond: number;
}

/** A bucket of tokens (Turner 1986): it fills steadily, and each thing done takes one out. */
export class Bucket {
  private readonly allowance: Allowance;
  private level: number;
  private at: number;

  /** @param now ms on any steady clock, the same as in `take` */
  constructor(allowance: Allowance, now: number) {
    this.allowance = allowance;
    this.level = allowance.burst;
    this.at = now;
  }

  /** Takes one. @returns 0 when there was one, else in how many ms there will be */
  take(now: number): number {
    const wait = this.wait(now);
    if (wait === 0) this.level -= 1;
    return wait;
  }

  /** In how many ms there will be one; 0 when there is. */
  wait(now: number): number {
    this.fill(now);
    return this.level >= 1 ? 0 : Math.ceil(((1 - this.level) / this.allowance.perSecond) * 1000);
  }

  isFull(now: number): boolean {
    this.fill(now);
    return this.level >= this.allowance.burst;
  }

  private fill(now: number): void {
    const { burst, perSecond } = this.allowance;
    this.level = Math.min(burst, this.level + ((now - this.at) / 1000) * perSecond);
    this.at = now;
  }
}

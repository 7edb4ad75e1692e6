import type { Reporter, TestCase } from '@playwright/test/reporter';

/** Says at the end, in plain words, what was not run and why. */
export default class SkipReporter implements Reporter {
  private readonly counts = new Map<string, number>();

  onTestEnd({ annotations }: TestCase): void {
    const reason = annotations.find(({ type }) => type === 'skip')?.description;
    if (reason === undefined) return;
    this.counts.set(reason, (this.counts.get(reason) ?? 0) + 1);
  }

  onEnd(): void {
    for (const [reason, count] of this.counts)
      console.log(`${count} ${count === 1 ? 'test' : 'tests'} ${reason}`);
  }

  printsToStdio(): boolean {
    return false;
  }
}

/** Opens the big screen of an evening in a window of its own, or brings it to the front when it is open. */
export function openStage(evening: string): void {
  const address = new URL(location.href);
  address.hash = `#/stage/${encodeURIComponent(evening)}`;
  window.open(address, 'reel-quiz-stage')?.focus();
}

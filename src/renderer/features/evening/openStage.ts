import { api } from '../../stores/api.ts';

/**
 * Opens the big screen of an evening: full screen on the best display by the shell, else in a window of its own, or
 * brings it to the front when it is open.
 */
export async function openStage(evening: string): Promise<void> {
  const opened = await api('stage.open', { displayId: null });
  if (opened.ok && opened.value.outcome === 'done') return;
  const address = new URL(location.href);
  address.hash = `#/stage/${encodeURIComponent(evening)}`;
  window.open(address, 'reel-quiz-stage')?.focus();
}

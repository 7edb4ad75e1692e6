/** Whether the player wants as little motion as there can be, by the settings or by the system. */
export function isCalm(): boolean {
  return document.documentElement.dataset['motion'] === 'calm';
}

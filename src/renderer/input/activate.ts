import type { Direction } from '../../contract/keys.ts';

/** What a click does something to; a field or a slider is no such thing. */
const PRESSED = 'button, a[href], summary, input:is([type=checkbox], [type=radio])';

/**
 * Presses what has the focus, as a click does.
 * @returns false when nothing that can be pressed has it
 */
export function activate(): boolean {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || !element.matches(PRESSED)) return false;
  element.click();
  return true;
}

/**
 * Moves a slider or a list that has the focus by one step, for who has no arrow keys.
 * @returns false when no such thing has it
 */
export function stepValue(direction: Direction): boolean {
  const element = document.activeElement;
  const by = direction === 'right' ? 1 : direction === 'left' ? -1 : 0;
  if (by === 0) return false;
  if (element instanceof HTMLInputElement && element.type === 'range') {
    element.stepUp(by);
    element.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  }
  if (element instanceof HTMLSelectElement) {
    const index = element.selectedIndex + by;
    if (index < 0 || index >= element.length) return true;
    element.selectedIndex = index;
    element.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }
  return false;
}

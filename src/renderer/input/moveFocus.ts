import type { Direction } from '../../contract/keys.ts';
import { nearest, type Box } from './spatial.ts';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** How far outside the window something may be to be gone to, in heights of the window; beyond it one scrolls first. */
const REACH = 0.6;

/**
 * Moves the focus to what lies in a direction on screen, and scrolls that into view.
 * @returns false when nothing lies that way
 */
export function moveFocus(direction: Direction): boolean {
  const active = document.activeElement;
  // Into a screen in which nothing is chosen yet, one goes to what it is there for.
  const first = document.querySelector<HTMLElement>('[data-first]');
  if (direction === 'down' && first && canHaveFocus(first) && !isPressable(active)) {
    first.focus();
    return true;
  }
  const from = startOf(active);
  const reach = REACH * innerHeight;
  // An open dialog keeps the focus inside.
  const room = document.querySelector('dialog:modal') ?? document;
  const items = [...room.querySelectorAll<HTMLElement>(FOCUSABLE)]
    .filter((element) => element !== active && canHaveFocus(element))
    .map((element) => ({ element, box: boxOf(element) }))
    .filter(({ box }) => box.bottom > -reach && box.top < innerHeight + reach);
  const found = nearest(from, direction, items);
  if (!found) return false;
  found.element.focus({ preventScroll: true });
  found.element.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Where one moves from. A heading, which can't be pressed, is read from its beginning, however wide it is. */
function startOf(active: Element | null): Box {
  if (!(active instanceof HTMLElement) || active === document.body)
    return { left: 0, top: 0, right: 0, bottom: 0 };
  const box = boxOf(active);
  return canHaveFocus(active) ? box : { left: box.left, top: box.top, right: box.left, bottom: box.bottom };
}

const isPressable = (element: Element | null): boolean =>
  element instanceof HTMLElement && element.matches(FOCUSABLE) && canHaveFocus(element);

function canHaveFocus(element: HTMLElement): boolean {
  return (
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    !element.closest('[inert]') &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

/** Where an element is on screen; a box to tick is as large as the label around it. */
function boxOf(element: Element): Box {
  return (element.closest('label') ?? element).getBoundingClientRect();
}

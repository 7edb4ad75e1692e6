const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
const PRESS = ['Enter', ' '];

/** Inputs that are not typed into, and the keys that move or press them. */
const KEYS_OF_INPUTS: Record<string, readonly string[]> = {
  button: PRESS,
  submit: PRESS,
  reset: PRESS,
  file: PRESS,
  checkbox: PRESS,
  radio: [...PRESS, ...ARROWS],
  range: ARROWS,
};

/** What is known of the element that has the focus. */
export interface FocusedElement {
  /** Its tag, in small letters. */
  tag: string;
  /** The `type` of an input. */
  type: string;
  editable: boolean;
}

/**
 * Whether a key means something to the focused element itself, as letters do to a text field and arrows to a slider;
 * then it must not be taken from it.
 */
export function isOwnKey({ tag, type, editable }: FocusedElement, key: string): boolean {
  if (tag === 'button' || tag === 'a' || tag === 'summary') return PRESS.includes(key);
  // A list opens with Enter, is stepped through by arrows and searched by typing.
  if (tag === 'select') return PRESS.includes(key) || ARROWS.includes(key) || key.length === 1;
  const keysOfInput = tag === 'input' ? KEYS_OF_INPUTS[type] : undefined;
  if (keysOfInput) return keysOfInput.includes(key);
  // Whatever else is an input is typed into: every key is its own but the way out and those that type nothing anywhere.
  return (tag === 'input' || tag === 'textarea' || editable) && key !== 'Escape' && !/^F\d+$/.test(key);
}

/** The same of an element on the page. */
export function ownsKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const type = target instanceof HTMLInputElement ? target.type : '';
  return isOwnKey({ tag: target.localName, type, editable: target.isContentEditable }, key);
}

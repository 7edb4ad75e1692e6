import { useLayoutEffect, type RefObject } from 'react';

/** The sizes of the question and of the rest, in hundredths of the screen's height, the largest first. */
const QUESTION = [8.6, 7.6, 6.8, 6.2, 5.7];
const REST = [1, 0.92, 0.84, 0.76, 0.7];
/** Only what would not fit at all goes below an eighteenth of the height. */
const SMALLER = [5.2, 4.7, 4.2, 3.7, 3.2, 2.8];
const SMALLER_REST = [0.7, 0.66, 0.62, 0.58, 0.52, 0.46];

const least = QUESTION.at(-1) ?? 5.7;
const STEPS = [
  ...QUESTION.map((question) => ({ question, rest: 1 })),
  ...REST.slice(1).map((rest) => ({ question: least, rest })),
  ...SMALLER.map((question, at) => ({ question, rest: SMALLER_REST[at] ?? 0.5 })),
];

/**
 * Makes what the big screen shows as large as there is room for: first the question gives way, down to an eighteenth of
 * the screen's height, then all the rest, and only then the question below that.
 * @param shown anything that changes with what is on screen
 */
export function useStageFit(frame: RefObject<HTMLElement | null>, shown: string): void {
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const fit = () => {
      const found = STEPS.find((step) => {
        put(element, step);
        return fits(element);
      });
      put(element, found ?? STEPS.at(-1) ?? { question: 3, rest: 0.5 });
    };
    fit();
    void document.fonts.ready.then(fit);
    addEventListener('resize', fit);
    return () => {
      removeEventListener('resize', fit);
    };
  }, [frame, shown]);
}

function put(element: HTMLElement, { question, rest }: { question: number; rest: number }): void {
  element.style.setProperty('--question', String(question));
  element.style.setProperty('--rest', String(rest));
}

/** Whether nothing hangs out of the frame, or of a part of it that says that it must not. */
function fits(element: HTMLElement): boolean {
  const parts = [element, ...element.querySelectorAll<HTMLElement>('[data-fits]')];
  return parts.every(
    ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
      scrollHeight <= clientHeight + 1 && scrollWidth <= clientWidth + 1,
  );
}

import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The room that a chart has, in CSS px, and how many of them are one rem: type and margins grow with the window. */
export interface Size {
  width: number;
  rem: number;
}

/** Measures an element before it is painted, and again whenever its width changes; null until then. */
export function useSize<Box extends HTMLElement>(): [RefObject<Box | null>, Size | null] {
  const box = useRef<Box>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const width = element.clientWidth;
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      setSize((before) => (before?.width === width && before.rem === rem ? before : { width, rem }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [box, size];
}

import { useCallback, useEffect, useState } from 'react';
import { keySign } from './seatKeys.ts';

declare global {
  interface Navigator {
    /** Chromium's own: where it is missing or forbidden, nobody tells what is printed on a key. */
    readonly keyboard?: { getLayoutMap?: () => Promise<ReadonlyMap<string, string>> };
  }
}

/** What stands on the keys of this keyboard, by their place on it. */
export function useKeySign(): (code: string) => string {
  const [layout, setLayout] = useState<ReadonlyMap<string, string> | null>(null);
  useEffect(() => {
    let isOver = false;
    navigator.keyboard
      ?.getLayoutMap?.()
      .then((found) => {
        if (!isOver) setLayout(found);
      })
      .catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, []);
  return useCallback((code: string) => keySign(code, layout), [layout]);
}

import { useEffect, useEffectEvent, useState } from 'react';
import { keyName } from '../../input/keyName.ts';

/**
 * Takes the next key that is pressed, before anything else on the page sees it.
 * @param done told the key's name, or null when Escape or a pointer called it off
 */
export function useRecordedKey(done: (key: string | null) => void): {
  recording: boolean;
  start: () => void;
} {
  const [recording, setRecording] = useState(false);
  const finish = useEffectEvent((key: string | null) => {
    setRecording(false);
    done(key);
  });

  useEffect(() => {
    if (!recording) return undefined;
    const stop = new AbortController();
    const options = { capture: true, signal: stop.signal };
    addEventListener(
      'keydown',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        const key = keyName(event);
        // A modifier alone, or the key still held that began this, is not the key yet.
        if (key === null || event.repeat) return;
        finish(key === 'Escape' ? null : key);
      },
      options,
    );
    // The press of a button comes on keyup; the key that was just chosen must not press anything.
    addEventListener(
      'pointerdown',
      () => {
        finish(null);
      },
      options,
    );
    return () => {
      stop.abort();
    };
  }, [recording]);

  return {
    recording,
    start: () => {
      setRecording(true);
    },
  };
}

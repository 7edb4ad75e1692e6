import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import { useIncoming } from '../stores/incoming.ts';
import { usePendingFiles } from '../stores/pendingFiles.ts';

/** The ending of a film pack, which waits until a round is over. */
const PACK = /\.reelquiz$/i;

/**
 * Takes up what is dropped anywhere on the page; without this the browser would show the file. It goes to the screen that
 * reads it, but never out of a round: there, film packs wait.
 */
export function useDroppedFiles(): void {
  const [location, navigate] = useLocation();
  const dropped = useEffectEvent(async (files: readonly File[]) => {
    const isPlaying = /^\/(?:round|stage|evening)/.test(location);
    const packs = files.filter(({ name }) => PACK.test(name));
    const others = files.filter((file) => !packs.includes(file));
    for (const pack of packs) await usePendingFiles.getState().drop(pack);
    if (isPlaying) return;
    useIncoming.getState().put(others);
    if (files.length > 0) navigate('/import');
  });
  useEffect(() => {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (isFile(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!isFile(event)) return;
      event.preventDefault();
      void dropped([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, []);
}

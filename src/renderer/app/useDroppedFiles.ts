import { useEffect } from 'react';
import { usePendingFiles } from '../stores/pendingFiles.ts';

/** Takes up film packs that are dropped anywhere on the page; without this the browser would show the file. */
export function useDroppedFiles(): void {
  const drop = usePendingFiles((store) => store.drop);
  useEffect(() => {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (isFile(event)) event.preventDefault();
    };
    const dropped = (event: DragEvent) => {
      if (!isFile(event)) return;
      event.preventDefault();
      for (const file of event.dataTransfer?.files ?? []) void drop(file);
    };
    addEventListener('dragover', over);
    addEventListener('drop', dropped);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', dropped);
    };
  }, [drop]);
}

import { powerSaveBlocker, type WebContents } from 'electron';

/** Keeps the screen from going dark while an evening runs; asked for twice it is still once. */
export interface Awake {
  keep: (on: boolean) => void;
  /** Lets go when a page is loaded anew or dies: what asked for it is gone. */
  endWith: (contents: WebContents) => void;
}

/** Makes the one blocker of the app. */
export function createAwake(): Awake {
  let blocker: number | null = null;
  const keep = (on: boolean): void => {
    if (on) blocker ??= powerSaveBlocker.start('prevent-display-sleep');
    else if (blocker !== null) {
      powerSaveBlocker.stop(blocker);
      blocker = null;
    }
  };
  return {
    keep,
    endWith: (contents) => {
      contents.on('did-navigate', () => {
        keep(false);
      });
      contents.on('render-process-gone', () => {
        keep(false);
      });
    },
  };
}

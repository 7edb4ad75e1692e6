import { useEffect, useRef, type RefObject, type SyntheticEvent } from 'react';

/** What a `dialog` element is given, and how it is shut. */
interface Modal {
  dialog: RefObject<HTMLDialogElement | null>;
  shut: () => void;
  onCancel: (event: SyntheticEvent<HTMLDialogElement>) => void;
  onClose: () => void;
}

/**
 * Shows a dialog for as long as it is rendered: it keeps the focus inside, closes on Escape, and gives the focus back.
 * @param close takes it away. Called at once, for the browser tells only later that a dialog is closed, and the keys that
 * are pressed meanwhile would be lost.
 */
export function useModal(close: () => void): Modal {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const shut = () => {
    dialog.current?.close();
    close();
  };
  return {
    dialog,
    shut,
    onCancel: (event) => {
      event.preventDefault();
      shut();
    },
    onClose: close,
  };
}

/** The event that Electron passes to listeners who may say no. */
export interface CancelableEvent {
  readonly defaultPrevented: boolean;
  preventDefault: () => void;
}

/** Makes an event, with `extra` properties on it, that knows whether a listener has said no. */
export function cancelable<Extra extends object>(extra: Extra): CancelableEvent & Extra {
  let prevented = false;
  return {
    ...extra,
    get defaultPrevented() {
      return prevented;
    },
    preventDefault: () => {
      prevented = true;
    },
  };
}

/** How long to wait for what is being sent: a browser may stop reading. In ms. */
const SENT_WITHIN_MS = 500;
/** The scripts and styles that a page names. */
const NAMED = /(?:src|href)="\.(\/[^"]+\.(?:js|css))"/g;

export interface Sending {
  /**
   * Takes up a file.
   * @param path from the root
   * @param sent resolves when it has been sent or given up
   */
  add: (path: string, sent: Promise<unknown>) => void;
  /** Takes up what a page names. */
  addPage: (html: string) => void;
  /** Resolves when all that pages name and is under way by now has been sent or given up, or after half a second. */
  settled: () => Promise<void>;
}

/**
 * Follows what is sent to a page, so that nothing else is done while somebody waits for it to come up. What a page loads
 * later is not waited for.
 * @param pageServed called once, when the first page has got all the scripts and styles that it names
 */
export function followSending(pageServed?: () => void): Sending {
  const named = new Set<string>();
  const missing = new Set<string>();
  const underWay = new Set<Promise<unknown>>();
  let isServed = false;

  return {
    add: (path, sent) => {
      if (!named.has(path)) return;
      underWay.add(sent);
      void sent.then(() => {
        underWay.delete(sent);
        missing.delete(path);
        if (isServed || missing.size > 0) return;
        isServed = true;
        pageServed?.();
      });
    },
    addPage: (html) => {
      for (const [, path = ''] of html.matchAll(NAMED)) {
        named.add(path);
        missing.add(path);
      }
    },
    settled: async () => {
      if (underWay.size === 0) return;
      const tooLong = Promise.withResolvers<undefined>();
      const timer = setTimeout(tooLong.resolve, SENT_WITHIN_MS);
      await Promise.race([Promise.all(underWay), tooLong.promise]);
      clearTimeout(timer);
    },
  };
}

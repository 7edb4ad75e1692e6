import { create } from 'zustand';

interface Announcement {
  text: string;
  /** Tells one announcement from the same words said again. */
  count: number;
}

const useAnnouncement = create<Announcement>(() => ({ text: '', count: 0 }));

/** Says something to a screen reader. What is said later replaces what is still waiting. */
export function announce(text: string): void {
  useAnnouncement.setState(({ count }) => ({ text, count: count + 1 }));
}

/** The one live region of the app. It must be there before anything is said. */
export function Announcer() {
  const { text, count } = useAnnouncement();
  return (
    <div className="visually-hidden" role="status" aria-live="assertive" aria-atomic="true">
      {/* A changing blank makes the same words count as new. */}
      {text}
      {count % 2 === 0 ? '' : '\u00A0'}
    </div>
  );
}

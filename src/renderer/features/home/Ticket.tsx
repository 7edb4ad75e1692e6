import type { ReactNode } from 'react';

interface TicketProps {
  /** The small line above: what it is. */
  label: string;
  /** The large line: which one, or how many. */
  title: ReactNode;
  hint: string;
  onClick?: () => void;
}

/** A way in, as a ticket to tear off; without an action it is a notice. */
export function Ticket({ label, title, hint, onClick }: TicketProps) {
  const words = (
    <>
      <span className="label">{label}</span>
      <span className="home-ticket-title tabular">{title}</span>
      <span className="home-hint">{hint}</span>
    </>
  );
  return onClick ? (
    <button type="button" className="home-ticket" onClick={onClick}>
      {words}
    </button>
  ) : (
    <p className="home-ticket home-ticket-quiet">{words}</p>
  );
}

/** What the processes of this bench say to each other. */

/** Where a server is. */
export interface ServerAt {
  url: string;
  code: string;
  /** The file of its answers; empty for a server that keeps none. */
  journalFile: string;
}

/** What a server has used since it started, or since it was last asked. */
export interface Usage {
  cpuMs: number;
  rssMb: number;
}

/** What the bots saw of one question. */
export interface Seen {
  /** From the first phone that had the question to the last, in ms. */
  spreadMs: number;
  /** From each answer to its acknowledgement, in ms. */
  ackMs: number[];
  /** Answers that were sent and not acknowledged. */
  unacknowledged: number;
}

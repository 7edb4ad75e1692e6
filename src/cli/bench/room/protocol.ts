/** What the processes of this bench say to each other. */

/** Where a server is. */
export interface ServerAt {
  url: string;
  code: string;
}

/** Where a host with a room is: its records, and the address of the app with its token. */
export interface HostAt extends ServerAt {
  app: string;
  evening: string;
  dataFolder: string;
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

/** What one press of a key at the desk took. */
export interface Pressed {
  /** Until it was answered, which is when it is on disk. */
  answeredMs: number;
  /** Until the desk was shown what came of it. */
  shownMs: number;
}

/** What a flood was. */
export interface Flooded {
  perSecond: number;
  /** How often one of its connections was ended. */
  thrownOut: number;
}

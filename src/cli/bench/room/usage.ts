import type { Usage } from './protocol.ts';

let last = process.cpuUsage();

/** The processor time of this process since the last time this was asked, and its memory now. */
export function usage(): Usage {
  const { user, system } = process.cpuUsage(last);
  last = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, rssMb: process.memoryUsage.rss() / 1024 / 1024 };
}

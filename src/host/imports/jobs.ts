import { importFile } from '../../importers/importFile.ts';
import { generateSound } from '../../questions/generateSound.ts';
import type { Job } from './workshop.ts';

/** Does what a workshop is asked; see there. */
export const doJob = async (job: Job): Promise<unknown> =>
  job.do === 'read' ? importFile(...job.args) : generateSound(...job.args);

import { EXPORT_KINDS, type ExportKind, exportBank } from '../../exporters/exportBank.ts';
import type { FactsFile } from '../../facts/file.ts';
import { readBank } from './banks.ts';
import { readFacts } from './facts.ts';
import { fileTrouble } from './files.ts';
import type { ExitCode, World } from './io.ts';
import { count } from './tell.ts';

/** Which bank to write, how, and where to. */
export interface ExportOrder {
  bank: string;
  to: string;
  out: string;
  /** A facts file that goes into a pack. */
  facts?: string;
  licence?: string;
  notes?: string;
  json?: boolean;
}

/**
 * Writes a bank in a format of another program, and tells what that cannot carry.
 * @returns 0 written whole, 1 written with losses, 2 nothing written
 */
export function exportFrom(world: World, order: ExportOrder): ExitCode {
  const { bank: path, to, out, json = false, facts, licence, notes } = order;
  if (!isExport(to)) {
    world.complain(`there is no format ${to}: use one of ${Object.keys(EXPORT_KINDS).join(', ')}`);
    return 2;
  }
  if (to !== 'pack' && (facts !== undefined || licence !== undefined || notes !== undefined)) {
    world.complain('--facts, --licence and --notes go with --to pack only');
    return 2;
  }
  const bank = readBank(world, path);
  if (!bank) return 2;
  const films: FactsFile[] = [];
  if (facts !== undefined) {
    const film = readFacts(world, facts);
    if (!film) return 2;
    films.push(film);
  }
  const { content, losses } = exportBank(bank, to, {
    films,
    ...(licence === undefined ? {} : { licence }),
    ...(notes === undefined ? {} : { notes }),
  });
  try {
    world.writeWhole(out, content);
  } catch (error) {
    world.complain(fileTrouble(out, error));
    return 2;
  }
  if (json) world.say(JSON.stringify({ bank: path, to, out, losses }));
  else {
    for (const { part, questions } of losses)
      world.complain(
        `${out}: ${to} cannot carry the ${part}${questions.length > 0 ? ` of ${count(questions.length, 'question')}` : ''}`,
      );
    world.say(`${out}: ${count(bank.questions.length, 'question')} of ${path}`);
  }
  return losses.length > 0 ? 1 : 0;
}

function isExport(name: string): name is ExportKind {
  return Object.hasOwn(EXPORT_KINDS, name);
}

import type { ReplyOf } from '../../../contract/api.ts';
import type { ExportFormat } from '../../../contract/statistics.ts';
import { ok, type Result } from '../../../contract/result.ts';
import { api } from '../../stores/api.ts';
import { download } from '../../ui/download.ts';

/** What became of an export: the file it was written to, `download` where the browser keeps it, null if cancelled. */
export type Exported = { file: string } | 'download' | null;

/** Takes all records along: to a file that the player chooses, or as a download where the shell can't ask. */
export async function exportRecords(format: ExportFormat): Promise<Result<Exported>> {
  const exported = await api('records.exportFile', { format });
  if (!exported.ok) return exported;
  switch (exported.value.outcome) {
    case 'saved':
      return ok({ file: exported.value.file });
    case 'cancelled':
      return ok(null);
    case 'no-dialog':
      return downloadAll(format);
  }
}

async function downloadAll(format: ExportFormat): Promise<Result<Exported>> {
  const parts: string[] = [];
  let after: number | null = 0;
  do {
    const part: Result<ReplyOf<'records.export'>> = await api('records.export', { format, after });
    if (!part.ok) return part;
    parts.push(part.value.text);
    after = part.value.next;
  } while (after !== null);
  const type = format === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
  download(`reel-quiz-${new Date().toISOString().slice(0, 10)}.${format}`, new Blob(parts, { type }));
  return ok('download');
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EveningExportFormat } from '../../../contract/evening.ts';
import { problemText } from '../../i18n/i18n.ts';
import { callEvening } from '../../stores/eveningApi.ts';
import { Button } from '../../ui/Button.tsx';
import { download } from '../../ui/download.ts';

/** The results of an evening as a file. */
export function ExportButtons({ evening }: { evening: string }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const take = async (format: EveningExportFormat) => {
    const asked = await callEvening('evenings.exportFile', { evening, format });
    if (!asked.ok) {
      setSaid(problemText(asked.problem));
      return;
    }
    if (asked.value.outcome === 'saved') setSaid(t('evening.exported', { file: asked.value.file }));
    if (asked.value.outcome !== 'no-dialog') return;
    const file = await callEvening('evenings.export', { evening, format });
    const type = format === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
    if (file.ok) download(file.value.name, new Blob([file.value.text], { type }));
    setSaid(file.ok ? t('evening.exported', { file: file.value.name }) : problemText(file.problem));
  };
  return (
    <div className="desk-form">
      <Button onClick={() => void take('csv')}>CSV</Button>
      <Button onClick={() => void take('json')}>JSON</Button>
      <span role="status">{said}</span>
    </div>
  );
}

import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportFormat } from '../../../contract/statistics.ts';
import { problemText } from '../../i18n/i18n.ts';
import { announce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { DeleteDialog } from './DeleteDialog.tsx';
import { exportRecords } from './exportRecords.ts';

/** The player's records are theirs: to take along, and to delete. */
export function TakeAlong({ onDeleted }: { onDeleted: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);

  const take = async (format: ExportFormat) => {
    const exported = await exportRecords(format);
    const words = !exported.ok
      ? problemText(exported.problem)
      : exported.value === null
        ? ''
        : exported.value === 'download'
          ? t('statistics.export.downloaded')
          : t('statistics.export.saved', { file: exported.value.file });
    setSaid(words);
    announce(words);
  };

  return (
    <section className="chart chart-wide take-along" aria-labelledby={id}>
      <h2 className="chart-heading" id={id}>
        {t('statistics.export.heading')}
      </h2>
      <p className="chart-reading">{t('statistics.export.hint')}</p>
      <div className="take-along-ways">
        <Button onClick={() => void take('csv')}>{t('statistics.export.csv')}</Button>
        <Button onClick={() => void take('json')}>{t('statistics.export.json')}</Button>
        <Button
          className="take-along-delete"
          onClick={() => {
            setAsking(true);
          }}
        >
          {t('statistics.delete.open')}
        </Button>
      </div>
      {said !== '' && <p className="take-along-said">{said}</p>}
      {asking && (
        <DeleteDialog
          onDeleted={onDeleted}
          close={() => {
            setAsking(false);
          }}
        />
      )}
    </section>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../contract/result.ts';
import { problemText } from '../../i18n/i18n.ts';
import { api } from '../../stores/api.ts';
import { useSettings } from '../../stores/settings.ts';
import { announce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';

/** What was deleted in this session can be brought back. */
export function Deleted({ onRestored }: { onRestored: () => void }) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const loadSettings = useSettings((store) => store.load);
  const undo = async () => {
    const restored = await api('records.undoDelete', {});
    if (!restored.ok) {
      setProblem(restored.problem);
      return;
    }
    announce(t('statistics.delete.restored'));
    await loadSettings();
    onRestored();
  };
  return (
    <section className="deleted-notice">
      <p>{t('statistics.delete.done')}</p>
      <Button onClick={() => void undo()}>{t('statistics.delete.undo')}</Button>
      {problem && <p role="alert">{problemText(problem)}</p>}
    </section>
  );
}

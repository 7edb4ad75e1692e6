import { useId, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../contract/result.ts';
import { problemText } from '../../i18n/i18n.ts';
import { api } from '../../stores/api.ts';
import { useSettings } from '../../stores/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { useModal } from '../../ui/useModal.ts';

/** Says what will be deleted and what is kept for how long, and asks for a word before it does it. */
export function DeleteDialog({ onDeleted, close }: { onDeleted: () => void; close: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const { dialog, shut, ...modal } = useModal(close);
  const [typed, setTyped] = useState('');
  const [settings, setSettings] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const loadSettings = useSettings((store) => store.load);
  const word = t('statistics.delete.word');
  const isMeant = typed.trim().toLowerCase() === word.toLowerCase();

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!isMeant) return;
    const deleted = await api('records.deleteAll', { settings });
    if (!deleted.ok) {
      setProblem(deleted.problem);
      return;
    }
    await loadSettings();
    shut();
    onDeleted();
  };

  return (
    <dialog ref={dialog} className="delete-dialog" aria-labelledby={`${id}-heading`} {...modal}>
      <form className="delete-form" onSubmit={(event) => void submit(event)}>
        <h2 className="chart-heading" id={`${id}-heading`}>
          {t('statistics.delete.heading')}
        </h2>
        <p>{t('statistics.delete.what')}</p>
        <p>{t('statistics.delete.kept')}</p>
        <p>{t('statistics.delete.exports')}</p>
        <label className="delete-settings">
          <input
            type="checkbox"
            checked={settings}
            onChange={({ target }) => {
              setSettings(target.checked);
            }}
          />
          <span>{t('statistics.delete.settings')}</span>
        </label>
        <label className="delete-word">
          <span>{t('statistics.delete.type', { word })}</span>
          <input
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
            }}
          />
        </label>
        {problem && <p role="alert">{problemText(problem)}</p>}
        <div className="take-along-ways">
          <Button type="submit" className="take-along-delete" disabled={!isMeant}>
            {t('statistics.delete.do')}
          </Button>
          <Button look="quiet" onClick={shut}>
            {t('statistics.delete.cancel')}
          </Button>
        </div>
      </form>
    </dialog>
  );
}

import { useTranslation } from 'react-i18next';
import type { HostView, LogLine } from '../../../../contract/evening.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { act } from '../../../stores/evening.ts';
import { Button } from '../../../ui/Button.tsx';

/** What the host has done, the last first, each line with its way back. */
export function LogPanel({ view }: { view: HostView }) {
  const { t } = useTranslation();
  const { time } = useLanguage();
  const { log, evening } = view;
  const words = useLogWords();
  return (
    <ol className="desk-rows log">
      {log.length === 0 && <li className="desk-quiet">{t('evening.log.none')}</li>}
      {log.map((line) => (
        <li key={line.sequence} className="desk-row" data-undone={line.undone || line.idle || undefined}>
          <span className="desk-quiet tabular">{time(line.at)}</span>
          <span className="log-words">
            {words(line)}
            {line.undone && <span className="desk-quiet"> ({t('evening.log.undone')})</span>}
            {line.idle && <span className="desk-quiet"> ({t('evening.log.idle')})</span>}
          </span>
          {line.mayUndo && (
            <Button
              look="quiet"
              aria-label={t('evening.log.undoOf', { what: words(line) })}
              onClick={() => void act(evening, { do: 'undo', sequence: line.sequence })}
            >
              {t('evening.commands.undo')}
            </Button>
          )}
          {line.mayRedo && (
            <Button
              look="quiet"
              aria-label={t('evening.log.redoOf', { what: words(line) })}
              onClick={() => void act(evening, { do: 'redo', sequence: line.sequence })}
            >
              {t('evening.commands.redo')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What a line of the log says. */
function useLogWords(): (line: LogLine) => string {
  const { t } = useTranslation();
  const { number } = useLanguage();
  return ({ event, who }) => {
    const fields: Fields = event;
    const { index, round, type } = fields;
    const change = fields.deltaMs === undefined ? (fields.points ?? 0) : fields.deltaMs / 1000;
    const sentence = t(`evening.log.events.${event.type}`, {
      name: fields.name ?? who ?? '…',
      who: who ?? '…',
      number: typeof index === 'number' ? index + 1 : 0,
      round: round === undefined ? 0 : round + 1,
      points: change > 0 ? `+${number(change)}` : number(change),
      text: fields.text ?? '',
      reason: fields.reason ?? '',
    });
    if (type !== 'answer-ruled' && type !== 'text-ruled' && type !== 'buzz-ruled') return sentence;
    const isRight = fields.accept ?? fields.right ?? false;
    return `${sentence}: ${t(isRight ? 'evening.log.yes' : 'evening.log.no')}`;
  };
}

/** What an event may be about. */
interface Fields {
  type: string;
  name?: string;
  index?: number | null;
  round?: number;
  points?: number | null;
  deltaMs?: number;
  text?: string;
  reason?: string;
  accept?: boolean | null;
  right?: boolean;
}

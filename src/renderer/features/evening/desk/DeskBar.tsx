import { useTranslation } from 'react-i18next';
import type { HostView } from '../../../../contract/evening.ts';
import { act } from '../../../stores/evening.ts';
import { Button } from '../../../ui/Button.tsx';
import { KeyCap } from '../KeyCap.tsx';
import { DESK_COMMANDS } from './commands.ts';

/** The one big key for "go on", and beside it all else that can be done now. */
export function DeskBar({ view, goOn }: { view: HostView; goOn: () => void }) {
  const { t } = useTranslation();
  const { evening, next } = view;
  return (
    <section className="desk-bar" aria-label={t('evening.desk.controls')}>
      {next !== 'rule-buzz' && (
        <Button look="bright" className="desk-next" disabled={next === null} onClick={goOn}>
          {next === null ? t('evening.phases.finished') : t(`evening.next.${next}`)}
          <KeyCap name="Space" />
        </Button>
      )}
      <div className="desk-commands">
        {DESK_COMMANDS.map(({ id, keys, command }) => {
          const wanted = command(view);
          if (!wanted) return null;
          return (
            <Button
              key={id}
              look={next === 'rule-buzz' && (id === 'right' || id === 'wrong') ? 'bright' : 'plain'}
              onClick={() => void act(evening, wanted)}
            >
              {t(`evening.commands.${id}`)}
              <KeyCap name={keys[0] ?? ''} />
            </Button>
          );
        })}
      </div>
    </section>
  );
}

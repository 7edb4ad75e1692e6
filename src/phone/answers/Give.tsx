import { usePhone } from '../ui/context.ts';
import type { Answering } from './answering.ts';

/** Gives an answer that is put together from parts. Gone once it is given. */
export function Give(props: Answering & { ready: boolean; onGive: () => void }) {
  const { t } = usePhone();
  const { isOpen, given, ready, onGive } = props;
  if (!isOpen || given !== null) return null;
  return (
    <div className={ready ? 'give give-ready' : 'give'}>
      <button
        type="button"
        className="button"
        aria-disabled={!ready}
        onClick={() => {
          if (ready) onGive();
        }}
      >
        {t('answer.give')}
      </button>
    </div>
  );
}

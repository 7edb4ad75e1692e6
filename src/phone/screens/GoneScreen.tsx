import { usePhone } from '../ui/context.ts';
import { Title } from '../ui/Title.tsx';

/** The room does not want this page any more: why, and what to do. */
export function GoneScreen() {
  const { t, state } = usePhone();
  return (
    <section className="scene scene-form">
      <Title>{t(`gone.${state.gone ?? 'closed'}`)}</Title>
      <button
        type="button"
        className="button"
        onClick={() => {
          location.reload();
        }}
      >
        {t('gone.again')}
      </button>
    </section>
  );
}

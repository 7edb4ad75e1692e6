import { usePhone } from '../ui/context.ts';
import { Title } from '../ui/Title.tsx';
import type { SceneOf } from './scenes.ts';

/** The end: one's place, and thanks. */
export function FinishedScreen({ scene }: { scene: SceneOf<'finished'> }) {
  const { t, number, state } = usePhone();
  const { me } = state;
  return (
    <section className="scene scene-wait">
      <Title>{t('finished.title')}</Title>
      {me && <p className="big">{t('me.points', { points: number(me.points) })}</p>}
      {typeof me?.rank === 'number' && (
        <p className="big">{t('finished.rank', { rank: me.rank, players: scene.players })}</p>
      )}
      <p>{t('finished.text')}</p>
    </section>
  );
}

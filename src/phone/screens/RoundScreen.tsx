import { usePhone } from '../ui/context.ts';
import { Title } from '../ui/Title.tsx';
import { Defence } from './Defence.tsx';
import { Joker } from './Joker.tsx';
import type { SceneOf } from './scenes.ts';

/** The title card of a round, and the joker while it may be played. */
export function RoundScreen({ scene }: { scene: SceneOf<'round'> }) {
  const { t } = usePhone();
  const { round, joker, defence } = scene;
  return (
    <section className={defence ? 'scene scene-form' : 'scene scene-wait'}>
      <p className="label">{t('round.number', { number: round.number, of: round.of })}</p>
      <Title>{round.title}</Title>
      <p>{t('round.questions', { count: round.questions })}</p>
      <Joker joker={joker} />
      <Defence defence={defence} />
    </section>
  );
}

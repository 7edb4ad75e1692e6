import { RightAnswer } from '../answers/RightAnswer.tsx';
import { usePhone } from '../ui/context.ts';
import { Title } from '../ui/Title.tsx';
import type { SceneOf } from './scenes.ts';

const MARKS: Record<SceneOf<'revealed'>['outcome']['verdict'], string> = {
  right: '✓',
  partly: '◐',
  wrong: '✗',
  late: '✗',
  missed: '–',
  void: '–',
  waiting: '…',
};

/** What the answer was worth, the right one, and the fact behind it. */
export function RevealScreen({ scene }: { scene: SceneOf<'revealed'> }) {
  const { t, say, number } = usePhone();
  const { outcome, question, explanation } = scene;
  const { verdict, points, streak } = outcome;
  return (
    <section className={`scene scene-revealed verdict-${verdict}`}>
      <div className="verdict">
        <Title>
          <span aria-hidden="true">{MARKS[verdict]} </span>
          {t(`verdict.${verdict}`)}
        </Title>
        <p className="verdict-points">
          {points > 0 ? '+' : ''}
          {number(points)}
        </p>
      </div>
      {streak > 1 && <p className="label">{t('verdict.streak', { count: streak })}</p>}
      {question.stem && <p className="revealed-stem">{say(question.stem)}</p>}
      <h2 className="label">{t('verdict.theAnswer')}</h2>
      <RightAnswer scene={scene} />
      <p className="explanation">{say(explanation)}</p>
    </section>
  );
}

import { Answers } from '../answers/Answers.tsx';
import { usePhone } from '../ui/context.ts';
import { Leader } from '../ui/Leader.tsx';
import { Title } from '../ui/Title.tsx';
import { Buzzer } from './Buzzer.tsx';
import type { SceneOf } from './scenes.ts';

/** A question: alone at first, then with its answers and the time, then closed. */
export function QuestionScreen({ scene }: { scene: SceneOf<'question' | 'open' | 'closed'> }) {
  const { t, say, state } = usePhone();
  const { question, round, phase } = scene;
  const { film, stem, attribution } = question;
  const buzzer = scene.phase === 'open' ? scene.buzzer : null;
  const answers = buzzer === null || buzzer.state === 'first';
  return (
    <section className={`scene scene-asked scene-${question.kind}`}>
      <div className="asked-head">
        <p className="label">
          {t('round.question', { question: round.question, questions: round.questions })}
          {film && <> · {t('question.film', { title: say(film.title), year: film.year })}</>}
        </p>
        {scene.phase === 'open' && <Leader deadline={state.deadline} limitMs={scene.limitMs} />}
      </div>
      {attribution && <p className="attribution">{say(attribution)}</p>}
      {stem ? (
        <Title>{say(stem)}</Title>
      ) : phase === 'open' ? (
        <Title quiet>{t('question.look')}</Title>
      ) : (
        <Title>{t('question.look')}</Title>
      )}
      {phase === 'question' && <p className="soon">{t('question.soon')}</p>}
      {phase === 'closed' && (
        <p className="closed" role="status">
          <strong>{t('closed.title')}</strong> {scene.response ? t('closed.given') : t('closed.none')}
        </p>
      )}
      {scene.phase === 'open' && buzzer && (
        <Buzzer opening={scene.opening} buzzer={buzzer} key={buzzer.state} />
      )}
      {scene.phase !== 'question' && answers && <Answers scene={scene} />}
    </section>
  );
}

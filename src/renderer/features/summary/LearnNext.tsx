import { useTranslation } from 'react-i18next';
import { toLearn, weakestTopic } from '../../../quiz/learnNext.ts';
import type { Setup } from '../../../quiz/setup.ts';
import type { State } from '../../../quiz/state.ts';
import { summarise } from '../../../quiz/summary.ts';
import { factAddress } from '../../ui/filmAddress.ts';
import { Words } from '../../ui/Words.tsx';

/** How many facts one can take in after a round. */
const MOST_FACTS = 3;

interface LearnNextProps {
  setup: Setup;
  state: State;
  player: string;
  /** The address of the screen that it is on. */
  address: string;
}

/** The facts that were missed, each a step away from its page, and the topic that was weakest. */
export function LearnNext({ setup, state, player, address }: LearnNextProps) {
  const { t } = useTranslation();
  const facts = toLearn(setup, state, player, MOST_FACTS);
  const weakest = weakestTopic(summarise(setup, state, player).topics);
  if (facts.length === 0) return null;
  return (
    <div className="learn">
      <h2 className="label">{t('summary.learn.heading')}</h2>
      <ul className="learn-facts">
        {facts.map((question) => (
          <li key={question.id} className="learn-fact">
            <Words of={question.explanation} />{' '}
            <a href={`#${address}${factAddress(question)}`}>
              {t('summary.learn.toFact')}
              <span className="visually-hidden">
                : <Words of={question.explanation} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      {weakest && (
        <p>
          {t('summary.learn.topic', {
            topic: t(`topics.${weakest.topic}`),
            right: weakest.right,
            total: weakest.questions,
          })}
        </p>
      )}
    </div>
  );
}

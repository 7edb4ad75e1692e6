import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { weakestTopic } from '../../../quiz/learnNext.ts';
import type { Setup } from '../../../quiz/setup.ts';
import type { TopicResult } from '../../../quiz/summary.ts';
import { api } from '../../stores/api.ts';
import { roundAgain, roundOn } from '../../stores/roundLike.ts';
import { reviewRound } from '../../stores/roundToOffer.ts';
import { useOffer } from '../../stores/useOffer.ts';
import { usePlay } from '../../stores/usePlay.ts';
import { Button } from '../../ui/Button.tsx';
import { ProblemScene } from '../../ui/ProblemScene.tsx';

/** Where to go from here: the same again, a round on what was weakest, what is due, or out. */
export function Ways({ setup, topics }: { setup: Setup; topics: readonly TopicResult[] }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { library, offer } = useOffer();
  const { play, problem, forgetProblem } = usePlay();
  const due = useDue();
  if (problem) return <ProblemScene problem={problem} retry={forgetProblem} />;

  const again = offer && roundAgain(offer, setup);
  const weakest = weakestTopic(topics);
  const review = library && offer && due > 0 ? reviewRound(library, offer) : null;
  return (
    <div className="summary-ways">
      {setup.daily && <p className="summary-tomorrow">{t('summary.tomorrow')}</p>}
      {again && (
        <Button look="bright" onClick={() => void play(again)}>
          {t('summary.again')}
        </Button>
      )}
      {review && (
        <Button look={again ? 'plain' : 'bright'} onClick={() => void play(review)}>
          {t('summary.review', { count: review.questions })}
        </Button>
      )}
      {weakest && library && offer && (
        <Button onClick={() => void play(roundOn(library, offer, weakest.topic))}>
          {t('summary.learn.play', { topic: t(`topics.${weakest.topic}`) })}
        </Button>
      )}
      <Button
        onClick={() => {
          navigate('/setup');
        }}
      >
        {t('home.choose')}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          navigate('/');
        }}
      >
        {t('summary.home')}
      </Button>
    </div>
  );
}

/** How many questions are due for review now; 0 until that is known. */
function useDue(): number {
  const [due, setDue] = useState(0);
  useEffect(() => {
    void api('review.due', { now: Date.now(), most: 0 }).then((review) => {
      if (review.ok) setDue(review.value.counts.due);
    });
  }, []);
  return due;
}

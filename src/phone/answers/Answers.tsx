import { useEffect } from 'preact/hooks';
import { usePhone } from '../ui/context.ts';
import { type Answering, type ShownScene, useAnswering } from './answering.ts';
import { Match } from './Match.tsx';
import { NumberAnswer } from './NumberAnswer.tsx';
import { OneOf } from './OneOf.tsx';
import { Order } from './Order.tsx';
import { Place } from './Place.tsx';
import { Select } from './Select.tsx';
import { TextAnswer } from './TextAnswer.tsx';

/** The way to answer a question of any kind, and whether the answer has arrived. */
export function Answers({ scene }: { scene: ShownScene }) {
  const { t, announce } = usePhone();
  const answering = useAnswering(scene);
  const { given, isSending } = answering;
  const isIn = given !== null && !isSending;
  useEffect(() => {
    if (isIn && scene.phase === 'open') announce(t('answer.in'));
  }, [isIn]);
  return (
    <>
      <ByKind {...answering} />
      {scene.phase === 'open' && given !== null && (
        <p className="arrived">
          {isSending ? (
            t('answer.sending')
          ) : (
            <>
              <span aria-hidden="true">✓ </span>
              {t('answer.in')}
            </>
          )}
        </p>
      )}
    </>
  );
}

function ByKind(answering: Answering) {
  const { question } = answering;
  switch (question.kind) {
    case 'choice':
    case 'truth':
    case 'clues':
      return <OneOf {...answering} kind={question.kind} />;
    case 'select':
      return <Select {...answering} />;
    case 'order':
      return <Order {...answering} />;
    case 'match':
      return <Match {...answering} />;
    case 'number':
      return <NumberAnswer {...answering} />;
    case 'text':
      return <TextAnswer {...answering} />;
    case 'place':
      return <Place {...answering} />;
  }
}

import { useState } from 'preact/hooks';
import type { MessageKey } from '../i18n/i18n.ts';
import { usePhone } from '../ui/context.ts';
import type { SceneOf } from './scenes.ts';

type DefenceCard = NonNullable<SceneOf<'round'>['defence']>;

/**
 * The points that this player or team lays on each of the opponent's questions. They are what they are, so that two
 * questions are touched to swap theirs, and there is nothing to get wrong.
 */
export function Defence({ defence }: { defence: DefenceCard | null }) {
  const { t, announce, state, send } = usePhone();
  const laid = defence ? defence.values.join(' ') : '';
  const [draft, setDraft] = useState<{ of: string; values: readonly number[] }>({ of: '', values: [] });
  const [taken, setTaken] = useState<number | null>(null);
  if (!defence) return null;
  const { opponent, questions, placed } = defence;
  // What another of the team lays comes in the place of what was put together here.
  const values = draft.of === laid ? draft.values : defence.values;
  const isOther = values.join(' ') !== laid;

  const touch = (at: number): void => {
    setTaken(taken === null ? at : null);
    if (taken === null || taken === at) return;
    const swapped = values.map(
      (value, one) => values[one === at ? taken : one === taken ? at : one] ?? value,
    );
    setDraft({ of: laid, values: swapped });
    announce(
      t('defence.swapped', {
        one: taken + 1,
        onOne: swapped[taken] ?? 0,
        other: at + 1,
        onOther: swapped[at] ?? 0,
      }),
    );
  };

  return (
    <div className="defence">
      <h2 className="label">{t('defence.title', { opponent })}</h2>
      <p className="hint">{t('defence.hint')}</p>
      <ol className="rows" aria-label={t('defence.questions')}>
        {questions.map(({ topic, kind }, at) => (
          <li key={at}>
            <button
              type="button"
              className="row defence-row"
              aria-pressed={taken === at}
              onClick={() => {
                touch(at);
              }}
            >
              <span className="row-place">{at + 1}</span>
              <span className="defence-about">
                {t(topicKey(topic))} · {t(kindKey(kind))}
              </span>
              <span className="defence-points">
                {values[at]}
                <span className="hidden"> {t('defence.points')}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="button"
        aria-disabled={state.sending !== null || (placed && !isOther)}
        onClick={() => {
          if (!placed || isOther) send({ type: 'defend', values: [...values] });
        }}
      >
        {t('defence.go')}
      </button>
      {placed && !isOther && <p role="status">{t('defence.placed')}</p>}
    </div>
  );
}

const topicKey = (topic: DefenceCard['questions'][number]['topic']): MessageKey => `topic.${topic}`;
const kindKey = (kind: DefenceCard['questions'][number]['kind']): MessageKey => `kind.${kind}`;

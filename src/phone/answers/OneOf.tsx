import { OptionText } from '../ui/OptionText.tsx';
import { Sign } from '../ui/Sign.tsx';
import { usePhone } from '../ui/context.ts';
import type { Answering } from './answering.ts';

/** One of a few: a touch gives it. With clues, those that are shown so far stand above. */
export function OneOf(props: Answering & { kind: 'choice' | 'truth' | 'clues' }) {
  const { t, say } = usePhone();
  const { kind, question, given, isOpen, give } = props;
  const taken = given && 'option' in given ? given.option : null;
  return (
    <>
      {question.clues.length > 0 && (
        <ol className="clues" aria-label={t('answer.clues')}>
          {question.clues.map((clue) => (
            <li key={clue.en}>{say(clue)}</li>
          ))}
        </ol>
      )}
      <ul className={`options options-${question.options.length}`} aria-label={t('answer.options')}>
        {question.options.map((option, position) => (
          <li key={option.id}>
            <button
              type="button"
              className={`option ${taken === option.id ? 'option-taken' : taken === null ? '' : 'option-rest'}`}
              aria-pressed={taken === option.id}
              aria-disabled={!isOpen}
              onClick={() => {
                if (isOpen && taken !== option.id) give({ kind, option: option.id });
              }}
            >
              <Sign position={position} />
              <OptionText option={option} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

import { OptionText } from '../ui/OptionText.tsx';
import { Sign } from '../ui/Sign.tsx';
import { usePhone } from '../ui/context.ts';
import { type Answering, useDraft } from './answering.ts';
import { Give } from './Give.tsx';

/** Several of many: a touch takes one or puts it back. */
export function Select(props: Answering) {
  const { t } = usePhone();
  const { question, given, isOpen, give } = props;
  const givenOptions = given?.kind === 'select' ? given.options : null;
  const [draft, setDraft] = useDraft<readonly string[]>([], givenOptions);
  const taken = givenOptions ?? draft;
  const toggle = (id: string): void => {
    if (isOpen && given === null)
      setDraft(draft.includes(id) ? draft.filter((one) => one !== id) : [...draft, id]);
  };
  return (
    <>
      <p className="hint">
        {question.take === null
          ? t('answer.selectAny')
          : t('answer.select', { count: question.take, chosen: taken.length })}
      </p>
      <ul className={`options options-${question.options.length}`} aria-label={t('answer.options')}>
        {question.options.map((option, position) => {
          const isTaken = taken.includes(option.id);
          return (
            <li key={option.id}>
              <button
                type="button"
                role="checkbox"
                className={`option option-several ${isTaken ? 'option-taken' : ''}`}
                aria-checked={isTaken}
                aria-disabled={!isOpen || given !== null}
                onClick={() => {
                  toggle(option.id);
                }}
              >
                <Sign position={position} />
                <OptionText option={option} />
                <span className="option-box" aria-hidden="true">
                  {isTaken ? '✓' : ''}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <Give
        {...props}
        ready={question.take === null ? taken.length > 0 : taken.length === question.take}
        onGive={() => {
          give({ kind: 'select', options: [...draft] });
        }}
      />
    </>
  );
}

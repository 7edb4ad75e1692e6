import { usePhone } from '../ui/context.ts';
import { type Answering, useDraft } from './answering.ts';
import { Give } from './Give.tsx';

/** A name that is typed. */
export function TextAnswer(props: Answering) {
  const { t } = usePhone();
  const { given, isOpen, give } = props;
  const givenText = given?.kind === 'text' ? given.text : null;
  const [draft, setDraft] = useDraft('', givenText);
  const isReady = draft.trim() !== '';
  const onGive = (): void => {
    give({ kind: 'text', text: draft.trim() });
  };
  return (
    <form
      className="typed"
      onSubmit={(event) => {
        event.preventDefault();
        if (isOpen && given === null && isReady) onGive();
      }}
    >
      <label htmlFor="typed">{t('answer.text')}</label>
      <input
        id="typed"
        value={givenText ?? draft}
        maxLength={200}
        autoComplete="off"
        spellcheck={false}
        readOnly={!isOpen || given !== null}
        aria-describedby="typed-hint"
        onInput={(event) => {
          setDraft(event.currentTarget.value);
        }}
      />
      <p className="hint" id="typed-hint">
        {t('answer.textHint')}
      </p>
      <Give {...props} ready={isReady} onGive={onGive} />
    </form>
  );
}

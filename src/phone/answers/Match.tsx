import { useState } from 'preact/hooks';
import { nextOpen, type Pairs, paired } from '../../quiz/answering/pairing.ts';
import { LETTERS } from '../../quiz/optionSigns.ts';
import { OptionText } from '../ui/OptionText.tsx';
import { Sign } from '../ui/Sign.tsx';
import { usePhone } from '../ui/context.ts';
import { type Answering, useDraft } from './answering.ts';
import { Give } from './Give.tsx';

/** Two lists against each other: a touch on a line, then one on its partner. */
export function Match(props: Answering) {
  const { t, say, announce } = usePhone();
  const { question, given, isOpen, give } = props;
  const prompts = question.prompts.map(({ id }) => id);
  const givenPairs = given?.kind === 'match' ? given.pairs : null;
  const [draft, setDraft] = useDraft<Pairs>({}, givenPairs);
  const [current, setCurrent] = useState(prompts[0] ?? '');
  const pairs = givenPairs ?? draft;
  const mayPair = isOpen && given === null;

  const choose = (partner: string): void => {
    if (!mayPair) return;
    const next = paired(draft, current, partner);
    setDraft(next);
    setCurrent(nextOpen(next, prompts, current));
    const words = [...question.prompts, ...question.options].filter(
      ({ id }) => id === current || id === partner,
    );
    announce(words.map(({ text }) => say(text)).join(': '));
  };

  return (
    <>
      <p className="hint">{t('answer.match')}</p>
      <div className="match">
        <ol className="match-prompts">
          {question.prompts.map((prompt) => {
            const at = question.options.findIndex(({ id }) => id === pairs[prompt.id]);
            const partner = question.options[at];
            return (
              <li key={prompt.id}>
                <button
                  type="button"
                  className={`prompt ${mayPair && current === prompt.id ? 'prompt-current' : ''}`}
                  aria-pressed={current === prompt.id}
                  aria-disabled={!mayPair}
                  onClick={() => {
                    setCurrent(prompt.id);
                  }}
                >
                  <OptionText option={prompt} />
                  {partner ? (
                    <span className="prompt-partner">
                      <span className="hidden"> – {LETTERS[at]}: </span>
                      <Sign position={at} />
                      <span className="prompt-partner-text">{say(partner.text)}</span>
                    </span>
                  ) : (
                    <span className="prompt-partner prompt-empty">
                      <span className="hidden"> – {t('answer.noPartner')}</span>
                    </span>
                  )}
                </button>
              </li>
            );
          })}
        </ol>
        <ul className="match-partners" aria-label={t('answer.options')}>
          {question.options.map((option, position) => {
            const isUsed = prompts.some((prompt) => pairs[prompt] === option.id);
            return (
              <li key={option.id}>
                <button
                  type="button"
                  className={`option option-small ${isUsed ? 'option-used' : ''}`}
                  aria-disabled={!mayPair}
                  onClick={() => {
                    choose(option.id);
                  }}
                >
                  <Sign position={position} />
                  <OptionText option={option} />
                </button>
              </li>
            );
          })}
        </ul>
      </div>
      <Give
        {...props}
        ready={prompts.every((prompt) => draft[prompt] !== undefined)}
        onGive={() => {
          give({ kind: 'match', pairs: { ...draft } });
        }}
      />
    </>
  );
}

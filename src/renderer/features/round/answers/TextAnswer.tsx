import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageTag } from '../../../i18n/i18n.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { useRound } from '../../../stores/round.ts';
import { Words } from '../../../ui/Words.tsx';
import type { AnswerProps } from './answerProps.ts';
import { Foot } from './Foot.tsx';
import { Mark } from './Mark.tsx';
import { STEM_ID } from './stemId.ts';
import { isGiveKey, useKeys } from './useKeys.ts';

/** As long as a response may be. */
const MOST_LETTERS = 200;

/** A name to be typed. */
export function TextAnswer({ question, played }: AnswerProps<'text'>) {
  const { t } = useTranslation();
  const [answer] = played.answers;
  if (!answer) return <TextInput />;
  const typed = answer.response?.kind === 'text' ? answer.response.text : '';
  const isRight = answer.verdict === 'right';
  return (
    <>
      <dl className="asked-answers typed-revealed">
        <div className="typed-key">
          <dt>
            <Mark look="key">{t('round.key')}</Mark>
          </dt>
          <dd className="typed-words">
            <Words of={question.key} />
          </dd>
        </div>
        {typed !== '' && (
          <div className={isRight ? '' : 'typed-miss'}>
            <dt>
              <Mark look={isRight ? 'key' : 'miss'}>{t('round.yours')}</Mark>
            </dt>
            <dd className="typed-yours">{typed}</dd>
          </div>
        )}
      </dl>
      <Foot hint={null} />
    </>
  );
}

function TextInput() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { pressed, answer: give } = useRound();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const typed = text.trim();

  useLayoutEffect(() => {
    scrollTo(0, 0);
    field.current?.focus({ preventScroll: true });
  }, []);

  const onGive = () => {
    if (typed !== '') void give({ kind: 'text', text: typed });
  };
  // An input method's own Enter, which ends a composition, is not told.
  useKeys((event) => {
    if (!isGiveKey(event)) return;
    event.preventDefault();
    onGive();
  });

  return (
    <>
      <div className="asked-answers typed">
        <input
          ref={field}
          className="typed-field"
          type="text"
          lang={languageTag(language)}
          maxLength={MOST_LETTERS}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="done"
          placeholder={t('answers.text.placeholder')}
          readOnly={pressed !== null}
          value={text}
          aria-labelledby={STEM_ID}
          aria-describedby="typed-hint"
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
        <p className="typed-hint" id="typed-hint">
          {t('answers.text.hint')}
        </p>
      </div>
      <Foot hint={t('answers.text.keys')} give={{ ready: typed !== '', pressed: pressed !== null, onGive }} />
    </>
  );
}

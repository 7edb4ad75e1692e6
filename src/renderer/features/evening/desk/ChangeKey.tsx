import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostQuestion } from '../../../../contract/evening.ts';
import type { Response } from '../../../../quiz/events.ts';
import { gapWords } from '../../../../quiz/gapWords.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { act } from '../../../stores/evening.ts';
import { Button } from '../../../ui/Button.tsx';
import { LETTERS } from '../../../../quiz/optionSigns.ts';
import { NumberField } from '../NumberField.tsx';

/** Says that something else is right than what the bank has; everybody is scored again by it. */
export function ChangeKey({ evening, question }: { evening: string; question: HostQuestion }) {
  const { t } = useTranslation();
  const { index, keyChanged } = question;
  const change = (key: Response | null) => void act(evening, { do: 'change-key', index, key });
  return (
    <>
      <details className="change-key">
        <summary>{t('evening.answers.changeKey')}</summary>
        <KeyForm question={question} change={change} />
      </details>
      {keyChanged && (
        <Button
          look="quiet"
          onClick={() => {
            change(null);
          }}
        >
          {t('evening.answers.ownKey')}
        </Button>
      )}
    </>
  );
}

interface KeyFormProps {
  question: HostQuestion;
  change: (key: Response) => void;
}

function KeyForm({ question: { question, order, right }, change }: KeyFormProps) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  switch (question.kind) {
    case 'choice':
    case 'truth':
    case 'clues':
      return (
        <div className="desk-form">
          {order.map((id, at) => (
            <Button
              key={id}
              aria-pressed={right.kind === question.kind && right.option === id}
              onClick={() => {
                change({ kind: question.kind, option: id });
              }}
            >
              {LETTERS[at]} {say(question.options.find((option) => option.id === id)?.text ?? { en: id })}
            </Button>
          ))}
        </div>
      );
    case 'select':
      return (
        <div className="desk-form">
          {order.map((id, at) => {
            const now = right.kind === 'select' ? right.options : [];
            const isIn = now.includes(id);
            const options = isIn ? now.filter((one) => one !== id) : [...now, id];
            return (
              <Button
                key={id}
                aria-pressed={isIn}
                disabled={options.length === 0}
                onClick={() => {
                  change({ kind: 'select', options });
                }}
              >
                {LETTERS[at]} {say(question.options.find((option) => option.id === id)?.text ?? { en: id })}
              </Button>
            );
          })}
        </div>
      );
    case 'order': {
      const options = right.kind === 'order' ? right.options : [];
      return (
        <ol className="desk-rows">
          {options.map((id, at) => {
            const words = say(question.options.find((option) => option.id === id)?.text ?? { en: id });
            const before = options[at - 1];
            return (
              <li key={id} className="desk-row">
                <span>{words}</span>
                <Button
                  aria-label={t('answers.order.up', { option: words })}
                  disabled={before === undefined}
                  onClick={() => {
                    if (before !== undefined)
                      change({ kind: 'order', options: options.with(at, before).with(at - 1, id) });
                  }}
                >
                  ↑
                </Button>
              </li>
            );
          })}
        </ol>
      );
    }
    case 'match': {
      const pairs = right.kind === 'match' ? right.pairs : {};
      return (
        <ul className="desk-rows">
          {question.prompts.map((prompt) => (
            <li key={prompt.id} className="desk-row">
              <label className="desk-field">
                {say(prompt.text)}
                <select
                  className="field"
                  value={pairs[prompt.id] ?? ''}
                  onChange={({ target }) => {
                    // Whoever had this partner gets the one that is given up.
                    const other = Object.entries(pairs).find(([, partner]) => partner === target.value)?.[0];
                    const given = pairs[prompt.id] ?? '';
                    change({
                      kind: 'match',
                      pairs: {
                        ...pairs,
                        ...(other !== undefined && { [other]: given }),
                        [prompt.id]: target.value,
                      },
                    });
                  }}
                >
                  {question.options.map((option) => (
                    <option key={option.id} value={option.id}>
                      {say(option.text)}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          ))}
        </ul>
      );
    }
    case 'number':
      return (
        <NumberField
          label={t('evening.answers.newKey')}
          value={right.kind === 'number' ? right.number : null}
          save={(number) => {
            if (number !== null) change({ kind: 'number', number });
          }}
        />
      );
    case 'text':
      return <TextKey change={change} />;
    case 'place':
      return (
        <div className="desk-form">
          {[...question.line.keys(), question.line.length].map((gap) => (
            <Button
              key={gap}
              aria-pressed={right.kind === 'place' && right.gap === gap}
              onClick={() => {
                change({ kind: 'place', gap });
              }}
            >
              {say(gapWords(question.line, gap) ?? { en: String(gap) })}
            </Button>
          ))}
        </div>
      );
  }
}

function TextKey({ change }: { change: (key: Response) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') change({ kind: 'text', text: text.trim() });
      }}
    >
      <input
        className="field"
        aria-label={t('evening.answers.newKey')}
        maxLength={200}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <Button type="submit">{t('evening.answers.set')}</Button>
    </form>
  );
}

import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Option } from '../../../../quiz/question.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { useAction } from '../../../input/useAction.ts';
import { useRound } from '../../../stores/round.ts';
import { announce } from '../../../ui/Announcer.tsx';
import { LETTERS } from '../../../../quiz/optionSigns.ts';
import { Shape } from '../../../ui/Shape.tsx';
import { Words } from '../../../ui/Words.tsx';
import { shownOptions, type AnswerProps } from './answerProps.ts';
import { Foot } from './Foot.tsx';
import { Mark } from './Mark.tsx';
import { OptionText, OptionWords } from './OptionWords.tsx';
import { nextOpen, paired, unpaired, type Pairs } from '../../../../quiz/answering/pairing.ts';
import { useAnswerKeys } from './useAnswerKeys.ts';
import { isGiveKey, optionFor, PART_OF_ANSWER, useKeys } from './useKeys.ts';

/** Two lists against each other: pick a prompt, then its partner. */
export function Match(props: AnswerProps<'match'>) {
  return props.played.answers.length > 0 ? <RightPairs {...props} /> : <Pairing {...props} />;
}

function Pairing({ question, played }: AnswerProps<'match'>) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { pressed, answer: give } = useRound();
  const [pairs, setPairs] = useState<Pairs>({});
  const prompts = question.prompts.map(({ id }) => id);
  const [current, setCurrent] = useState(prompts[0] ?? '');
  const rows = useRef<HTMLOListElement>(null);
  const options = shownOptions(question.options, played.options);
  const keys = useAnswerKeys(options.length);
  const promptOf = (partner: string) => prompts.find((id) => pairs[id] === partner);
  const isWhole = prompts.every((id) => pairs[id] !== undefined);

  const goTo = (prompt: string | undefined) => {
    if (prompt === undefined) return;
    setCurrent(prompt);
    rows.current?.querySelector<HTMLElement>(`[data-prompt="${CSS.escape(prompt)}"]`)?.focus();
  };
  const choose = (partner: string) => {
    if (pressed) return;
    const next = paired(pairs, current, partner);
    setPairs(next);
    const following = nextOpen(next, prompts, current);
    // Who goes through the prompts by keyboard is taken on to the next one.
    if (rows.current?.contains(document.activeElement)) goTo(following);
    else setCurrent(following);
    const words = [...question.prompts, ...options].filter(({ id }) => id === current || id === partner);
    announce(words.map(({ text }) => say(text)).join(': '));
  };
  const clear = () => {
    if (pairs[current] === undefined || pressed) return;
    setPairs(unpaired(pairs, current));
    announce(t('answers.match.cleared'));
  };
  const onGive = () => {
    if (isWhole) void give({ kind: 'match', pairs: { ...pairs } });
  };
  useAction(['up', 'down'], (action) => {
    // From a partner one goes on as it looks; from anywhere else, from prompt to prompt.
    if (document.activeElement?.closest('.match-partners')) return false;
    const following = prompts[prompts.indexOf(current) + (action === 'up' ? -1 : 1)];
    if (following === undefined) return false;
    goTo(following);
    return true;
  });
  useKeys((event) => {
    const partner = optionFor(event, played.options);
    if (partner !== undefined) choose(partner);
    else if (isGiveKey(event)) onGive();
    else if (event.key === 'Backspace' || event.key === 'Delete') clear();
    else return;
    event.preventDefault();
  });

  return (
    <>
      <div className="asked-answers match" role="group" aria-label={t('round.options')}>
        <ol className="match-prompts" aria-label={t('answers.match.prompts')} ref={rows}>
          {question.prompts.map((prompt) => {
            const partner = options.find(({ id }) => id === pairs[prompt.id]);
            return (
              <li key={prompt.id}>
                <button
                  type="button"
                  className={`prompt ${current === prompt.id ? 'prompt-current' : ''}`}
                  aria-pressed={current === prompt.id}
                  data-prompt={prompt.id}
                  {...PART_OF_ANSWER}
                  onFocus={() => {
                    setCurrent(prompt.id);
                  }}
                  onClick={() => {
                    setCurrent(prompt.id);
                  }}
                >
                  <OptionText option={prompt} />
                  <Partner partner={partner} position={partner ? options.indexOf(partner) : -1} />
                </button>
              </li>
            );
          })}
        </ol>
        <ul className="match-partners" aria-label={t('answers.match.partners')}>
          {options.map((option, position) => {
            const prompt = promptOf(option.id);
            const number = prompt === undefined ? undefined : prompts.indexOf(prompt) + 1;
            return (
              <li key={option.id}>
                <button
                  type="button"
                  className={`option option-small ${prompt === undefined ? '' : 'option-paired'} ${prompt === current ? 'option-taken' : ''}`}
                  aria-keyshortcuts={keys.shortcuts(position)}
                  {...PART_OF_ANSWER}
                  onClick={() => {
                    choose(option.id);
                  }}
                >
                  <OptionWords option={option} position={position} />
                  {number !== undefined && (
                    <span className="visually-hidden">{t('answers.match.with', { number })}</span>
                  )}
                </button>
              </li>
            );
          })}
        </ul>
      </div>
      <Foot
        hint={t('answers.match.keys', { keys: keys.words })}
        give={{ ready: isWhole, pressed: pressed !== null, onGive }}
      />
    </>
  );
}

/** The partner that a prompt has, or the empty place for one. */
function Partner({ partner, position }: { partner: Option | undefined; position: number }) {
  const { t } = useTranslation();
  if (!partner) {
    return (
      <span className="prompt-place">
        <span className="visually-hidden">{t('answers.match.none')}</span>
      </span>
    );
  }
  return (
    <span className="prompt-place prompt-filled">
      <span className="visually-hidden">– {LETTERS[position]}: </span>
      <span className="prompt-partner">
        <Words of={partner.text} />
      </span>
      <Shape position={position} />
    </span>
  );
}

/** Every prompt with its right partner, and with the one it was given where that was another. */
function RightPairs({ question, played }: AnswerProps<'match'>) {
  const { t } = useTranslation();
  const [answer] = played.answers;
  const pairs: Pairs = answer?.response?.kind === 'match' ? answer.response.pairs : {};
  const options = shownOptions(question.options, played.options);
  return (
    <>
      <ol className="asked-answers pairs" aria-label={t('answers.match.right')}>
        {question.prompts.map((prompt) => {
          const key = options.find(({ id }) => id === question.key[prompt.id]);
          const given = options.find(({ id }) => id === pairs[prompt.id]);
          const look = key === given ? 'key' : 'miss';
          return (
            key && (
              <li
                className={`pair ${answer?.response && look === 'miss' ? 'pair-miss' : ''}`}
                key={prompt.id}
              >
                <OptionText option={prompt} />
                <span className="pair-key">
                  <OptionWords option={key} position={options.indexOf(key)} />
                </span>
                {answer?.response && (
                  <Mark look={look}>
                    {look === 'key'
                      ? t('round.verdicts.right')
                      : t('answers.match.yours', {
                          letter: given ? LETTERS[options.indexOf(given)] : t('summary.nothing'),
                        })}
                  </Mark>
                )}
              </li>
            )
          );
        })}
      </ol>
      <Foot hint={null} />
    </>
  );
}

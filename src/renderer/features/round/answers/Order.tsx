import { useLayoutEffect, useRef, useState, type KeyboardEvent as ReactKeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { useAction } from '../../../input/useAction.ts';
import { useRound } from '../../../stores/round.ts';
import { announce } from '../../../ui/Announcer.tsx';
import { shownOptions, type AnswerProps } from './answerProps.ts';
import { Foot } from './Foot.tsx';
import { Mark } from './Mark.tsx';
import { moved } from '../../../../quiz/answering/moved.ts';
import { OptionWords } from './OptionWords.tsx';
import { useAnswerKeys } from './useAnswerKeys.ts';
import { isGiveKey, optionFor, PART_OF_ANSWER, useKeys } from './useKeys.ts';

/** All options to be put in order: pick a row up and move it, or move it by its buttons. */
export function Order(props: AnswerProps<'order'>) {
  return props.played.answers.length > 0 ? <RightOrder {...props} /> : <Rows {...props} />;
}

function Rows({ question, played }: AnswerProps<'order'>) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { pressed, answer: give } = useRound();
  const [order, setOrder] = useState<readonly string[]>(played.options);
  const [picked, setPicked] = useState<string | null>(null);
  // As it is shown at first it is never right, so it is given only after a move.
  const [touched, setTouched] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const toFocus = useRef<string | null>(null);

  const keys = useAnswerKeys(order.length);
  const rowOf = (id: string | undefined) =>
    list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id ?? '')}"]`);
  useLayoutEffect(() => {
    // A row that changes its place loses the focus.
    if (toFocus.current !== null) rowOf(toFocus.current)?.focus();
    toFocus.current = null;
  }, [order]);

  const textOf = (id: string) => {
    const option = question.options.find((candidate) => candidate.id === id);
    return option ? say(option.text) : '';
  };
  const move = (id: string, by: number, keepFocus: boolean) => {
    if (pressed) return;
    const next = moved(order, id, by);
    if (next.every((other, at) => other === order[at])) return;
    if (keepFocus) toFocus.current = id;
    setOrder(next);
    setTouched(true);
    announce(
      t('answers.order.moved', { option: textOf(id), place: next.indexOf(id) + 1, total: next.length }),
    );
  };
  const pick = (id: string) => {
    if (pressed) return;
    setPicked(picked === id ? null : id);
    const place = order.indexOf(id) + 1;
    announce(
      t(picked === id ? 'answers.order.putDown' : 'answers.order.pickedUp', { option: textOf(id), place }),
    );
  };
  const onGive = () => {
    if (touched) void give({ kind: 'order', options: [...order] });
  };

  const onRowKey = (event: ReactKeyboardEvent, id: string) => {
    if (event.key === 'Escape' && picked !== null) {
      // Puts the row down; only the next Escape leaves the round.
      event.stopPropagation();
      pick(picked);
      return;
    }
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    if (event.altKey || picked === id) move(id, by, true);
    else rowOf(order[order.indexOf(id) + by])?.focus();
  };
  useAction(['up', 'down'], (action) => {
    const by = action === 'up' ? -1 : 1;
    const focused = document.activeElement;
    const row = focused instanceof HTMLElement ? focused.dataset['row'] : undefined;
    if (row !== undefined && picked === row) {
      move(row, by, true);
      return true;
    }
    // From a row, or a button beside one, on as it looks; from anywhere else to the rows.
    if (row !== undefined || focused?.closest('button')) return false;
    rowOf(by > 0 ? order[0] : order.at(-1))?.focus();
    return true;
  });
  useAction('back', () => {
    if (picked === null) return false;
    pick(picked);
    return true;
  });
  useKeys((event) => {
    if (isGiveKey(event)) {
      event.preventDefault();
      onGive();
      return;
    }
    // From anywhere, a letter picks its row up.
    const letter = optionFor(event, played.options);
    if (letter !== undefined) {
      event.preventDefault();
      rowOf(letter)?.focus();
      if (picked !== letter) pick(letter);
    }
  });

  return (
    <>
      <ol className="asked-answers rows" aria-label={t('round.options')} ref={list}>
        {shownOptions(question.options, order).map((option, at) => {
          const position = played.options.indexOf(option.id);
          return (
            <li className={`row ${picked === option.id ? 'row-picked' : ''}`} key={option.id}>
              <span className="row-place tabular" aria-hidden="true">
                {at + 1}
              </span>
              <button
                type="button"
                className="row-main"
                data-row={option.id}
                aria-pressed={picked === option.id}
                aria-keyshortcuts={`${keys.shortcuts(position)} Alt+ArrowUp Alt+ArrowDown`}
                {...PART_OF_ANSWER}
                onKeyDown={(event) => {
                  onRowKey(event, option.id);
                }}
                onClick={() => {
                  pick(option.id);
                }}
              >
                <span className="visually-hidden">{at + 1}. </span>
                <OptionWords option={option} position={position} />
              </button>
              {([-1, 1] as const).map((by) => {
                const isEnd = by < 0 ? at === 0 : at === order.length - 1;
                return (
                  <button
                    key={by}
                    type="button"
                    className="row-move"
                    aria-disabled={isEnd}
                    aria-label={t(by < 0 ? 'answers.order.up' : 'answers.order.down', {
                      option: say(option.text),
                    })}
                    onClick={(event) => {
                      move(option.id, by, false);
                      event.currentTarget.focus();
                    }}
                  >
                    <span aria-hidden="true">{by < 0 ? '▲' : '▼'}</span>
                  </button>
                );
              })}
            </li>
          );
        })}
      </ol>
      <Foot hint={t('answers.order.keys')} give={{ ready: touched, pressed: pressed !== null, onGive }} />
    </>
  );
}

/** The right order, each row with the place it was given. */
function RightOrder({ question, played }: AnswerProps<'order'>) {
  const { t } = useTranslation();
  const [answer] = played.answers;
  const given = answer?.response?.kind === 'order' ? answer.response.options : null;
  return (
    <>
      <ol className="asked-answers rows rows-revealed" aria-label={t('answers.order.right')}>
        {shownOptions(question.options, question.key).map((option, at) => {
          const place = given ? given.indexOf(option.id) : at;
          const look = !given ? null : place === at ? 'key' : 'miss';
          return (
            <li className={`row ${look ? `row-${look}` : ''}`} key={option.id}>
              <span className="row-place tabular" aria-hidden="true">
                {at + 1}
              </span>
              <span className="row-main">
                <OptionWords option={option} position={played.options.indexOf(option.id)} />
              </span>
              {look && (
                <Mark look={look}>
                  {look === 'key'
                    ? t('answers.order.inPlace')
                    : t('answers.order.yourPlace', { place: place + 1 })}
                </Mark>
              )}
            </li>
          );
        })}
      </ol>
      <Foot hint={null} />
    </>
  );
}

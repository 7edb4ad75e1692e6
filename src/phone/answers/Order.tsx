import { useLayoutEffect, useRef } from 'preact/hooks';
import { moved } from '../../quiz/answering/moved.ts';
import { OptionText } from '../ui/OptionText.tsx';
import { Sign } from '../ui/Sign.tsx';
import { usePhone } from '../ui/context.ts';
import { type Answering, useDraft } from './answering.ts';
import { Give } from './Give.tsx';

/** All options in order: each is moved by its arrows, without dragging. */
export function Order(props: Answering) {
  const { t, say, announce } = usePhone();
  const { question, given, isOpen, give } = props;
  const shown = question.options.map(({ id }) => id);
  const givenOrder = given?.kind === 'order' ? given.options : null;
  const [draft, setDraft] = useDraft<readonly string[]>(shown, givenOrder);
  const order = givenOrder ?? draft;
  const mayMove = isOpen && given === null;
  const list = useRef<HTMLOListElement>(null);
  const toFocus = useRef<string | null>(null);
  useLayoutEffect(() => {
    // A row that changes its place loses the focus.
    const button = toFocus.current && list.current ? list.current.querySelector(toFocus.current) : null;
    if (button instanceof HTMLElement) button.focus();
    toFocus.current = null;
  }, [draft]);

  const move = (id: string, by: -1 | 1, words: string): void => {
    const next = moved(order, id, by);
    if (!mayMove || next.indexOf(id) === order.indexOf(id)) return;
    toFocus.current = `[data-move="${shown.indexOf(id)} ${by}"]`;
    setDraft(next);
    announce(t('answer.moved', { option: words, place: next.indexOf(id) + 1, total: next.length }));
  };

  return (
    <>
      <p className="hint">{t('answer.order')}</p>
      <ol className="rows" aria-label={t('answer.options')} ref={list}>
        {order.map((id, at) => {
          const position = shown.indexOf(id);
          const option = question.options[position];
          if (!option) return null;
          const words = say(option.text);
          return (
            <li className="row" key={id}>
              <span className="row-place">{at + 1}</span>
              <Sign position={position} />
              <OptionText option={option} />
              {mayMove &&
                ([-1, 1] as const).map((by) => (
                  <button
                    key={by}
                    type="button"
                    className="row-move"
                    data-move={`${position} ${by}`}
                    aria-label={t(by < 0 ? 'answer.up' : 'answer.down', { option: words })}
                    aria-disabled={by < 0 ? at === 0 : at === order.length - 1}
                    onClick={() => {
                      move(id, by, words);
                    }}
                  >
                    <span aria-hidden="true">{by < 0 ? '▲' : '▼'}</span>
                  </button>
                ))}
            </li>
          );
        })}
      </ol>
      <Give
        {...props}
        // As it is shown at first it is never right, but it may be what somebody believes.
        ready
        onGive={() => {
          give({ kind: 'order', options: [...draft] });
        }}
      />
    </>
  );
}

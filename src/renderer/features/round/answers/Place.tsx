import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gapWords } from '../../../../quiz/gapWords.ts';
import type { LineCard } from '../../../../quiz/question.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { useAction } from '../../../input/useAction.ts';
import { useRound } from '../../../stores/round.ts';
import { announce } from '../../../ui/Announcer.tsx';
import { LETTERS } from '../../../../quiz/optionSigns.ts';
import { Words } from '../../../ui/Words.tsx';
import type { AnswerProps } from './answerProps.ts';
import { Foot } from './Foot.tsx';
import { Mark } from './Mark.tsx';
import './Place.css';
import { columnsOf } from './placeColumns.ts';
import { useAnswerKeys } from './useAnswerKeys.ts';
import { isGiveKey, optionFor, PART_OF_ANSWER, useKeys } from './useKeys.ts';

/** One card among others: it is held over the gap that is chosen, and put there. */
export function Place(props: AnswerProps<'place'>) {
  return props.played.answers.length > 0 ? <RightPlace {...props} /> : <Gaps {...props} />;
}

function Gaps({ question }: AnswerProps<'place'>) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { pressed, answer: give } = useRound();
  const { line, card } = question;
  const gaps = [...line.keys(), line.length];
  // In the middle, where the way to every gap is short.
  const [chosen, setChosen] = useState(Math.floor(gaps.length / 2));
  const strip = useRef<HTMLOListElement>(null);
  const keepFocus = useRef(false);
  const keys = useAnswerKeys(Math.min(gaps.length, LETTERS.length));

  useLayoutEffect(() => {
    // The card takes the place of the gap's button, which loses the focus.
    if (keepFocus.current) strip.current?.querySelector<HTMLElement>('[aria-checked=true]')?.focus();
    keepFocus.current = false;
  }, [chosen]);

  const wordsOf = (gap: number) => {
    const words = gapWords(line, gap);
    return words ? say(words) : '';
  };
  const choose = (gap: number) => {
    if (pressed || gap === chosen || gap < 0 || gap > line.length) return;
    const isInside = strip.current?.contains(document.activeElement) === true;
    keepFocus.current = isInside;
    setChosen(gap);
    // What has the focus says itself what it is.
    if (!isInside) announce(wordsOf(gap));
  };
  const onGive = () => {
    void give({ kind: 'place', gap: chosen });
  };

  useAction(['left', 'right'], (action) => {
    if (isElsewhere()) return false;
    choose(chosen + (action === 'left' ? -1 : 1));
    return true;
  });
  useAction('accept', () => {
    if (document.activeElement?.closest('button, a')) return false;
    onGive();
    return true;
  });
  useKeys((event) => {
    const gap = optionFor(event, gaps.map(String));
    if (isGiveKey(event)) onGive();
    else if (gap !== undefined) choose(Number(gap));
    else if (event.key === 'Home' && !isElsewhere()) choose(0);
    else if (event.key === 'End' && !isElsewhere()) choose(line.length);
    else return;
    event.preventDefault();
  });

  const gapProps = (gap: number) => ({
    type: 'button' as const,
    role: 'radio',
    'aria-checked': gap === chosen,
    'aria-label': wordsOf(gap),
    'aria-keyshortcuts': keys.shortcuts(gap) || undefined,
    tabIndex: gap === chosen ? 0 : -1,
    'data-gap': gap,
    ...PART_OF_ANSWER,
  });
  const gapBefore = (gap: number, side: 'start' | 'end') => (
    <button
      {...gapProps(gap)}
      className={`gap gap-${side}`}
      onClick={() => {
        choose(gap);
      }}
    >
      <span className="gap-tab" aria-hidden="true">
        {LETTERS[gap] ?? '·'}
      </span>
    </button>
  );
  const held = (
    <li className="place-frame place-frame-held" role="presentation" key="held">
      <button
        {...gapProps(chosen)}
        className={`place-card place-card-held ${pressed ? 'place-card-put' : ''}`}
        onClick={({ detail }) => {
          // The second click of a double click on a gap meets the card that has just come there.
          if (detail < 2) onGive();
        }}
      >
        <span className="gap-tab gap-tab-held" aria-hidden="true">
          {LETTERS[chosen] ?? '·'}
        </span>
        <CardText of={card} isHidden />
      </button>
    </li>
  );

  return (
    <>
      <div className={placeClass(line)}>
        <ol
          className="place-strip"
          role="radiogroup"
          aria-label={t('answers.place.gaps')}
          style={stripStyle(line.length + 1)}
          ref={strip}
        >
          {line.flatMap((other, at) => [
            ...(at === chosen ? [held] : []),
            <li className="place-frame" role="presentation" key={other.id}>
              <Frame card={other} />
              {at !== chosen && gapBefore(at, 'start')}
              {at === line.length - 1 && chosen !== line.length && gapBefore(line.length, 'end')}
            </li>,
          ])}
          {chosen === line.length && held}
        </ol>
        <Ends />
      </div>
      <Foot
        hint={t('answers.place.keys', { keys: keys.words })}
        give={{ ready: true, pressed: pressed !== null, onGive }}
      />
    </>
  );
}

/** The line with the card in its right place, and where it was put instead. */
function RightPlace({ question, played }: AnswerProps<'place'>) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { line, card, key } = question;
  const [answer] = played.answers;
  const given = answer?.response?.kind === 'place' ? answer.response.gap : null;
  const isWrong = given !== null && given !== key;
  const keyWords = gapWords(line, key);
  const givenWords = isWrong ? gapWords(line, given) : undefined;
  const strayed = (
    <span className="gap-tab gap-tab-miss" aria-hidden="true">
      ✕
    </span>
  );
  const right = (
    <li className="place-frame place-frame-key" key={card.id}>
      <Frame card={card}>
        <Mark look="key">{t('round.key')}</Mark>
        <span className="visually-hidden">: {keyWords && say(keyWords)}</span>
      </Frame>
    </li>
  );
  return (
    <>
      <div className={placeClass(line)}>
        <ol className="place-strip" aria-label={t('answers.place.right')} style={stripStyle(line.length + 1)}>
          {line.flatMap((other, at) => [
            ...(at === key ? [right] : []),
            <li className="place-frame" key={other.id}>
              <Frame card={other} />
              {isWrong && given === at && <span className="gap gap-start">{strayed}</span>}
              {isWrong && given === line.length && at === line.length - 1 && (
                <span className="gap gap-end">{strayed}</span>
              )}
            </li>,
          ])}
          {key === line.length && right}
        </ol>
        <Ends>
          {givenWords && <Mark look="miss">{t('answers.place.yours', { gap: say(givenWords) })}</Mark>}
        </Ends>
      </div>
      <Foot hint={null} />
    </>
  );
}

/** One card in its frame, with its date where it has one. */
function Frame({ card, children }: { card: LineCard; children?: ReactNode }) {
  return (
    <div className="place-card">
      <CardText of={card} />
      {card.when && (
        <span className="place-card-when tabular">
          <Words of={card.when} />
        </span>
      )}
      {children}
    </div>
  );
}

/** What is on a card, in letters small enough for its longest word. */
function CardText({ of: { text }, isHidden }: { of: LineCard; isHidden?: boolean }) {
  const { say } = useLanguage();
  return (
    <span
      className="place-card-text"
      aria-hidden={isHidden}
      style={{ '--longest': longestWord(say(text)) } as CSSProperties}
    >
      <Words of={text} />
    </span>
  );
}

/** How many letters the longest word has; Chinese may break anywhere. */
const longestWord = (text: string): number =>
  Math.max(1, ...text.split(/[\s\p{Script=Han}]/u).map((word) => word.length));

/** Which way the line runs, and what there is to say of it. */
function Ends({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <p className="place-ends">
      <span aria-hidden="true">← {t('answers.place.earlier')}</span>
      {children}
      <span aria-hidden="true">{t('answers.place.later')} →</span>
    </p>
  );
}

/** Whether something outside the answer has the focus that arrows go on from. */
function isElsewhere(): boolean {
  const focused = document.activeElement;
  return Boolean(focused?.closest('button, a') && !focused.closest('.place'));
}

/** A line that takes several rows needs room that a short one leaves to the question. */
function placeClass(line: readonly LineCard[]): string {
  return `asked-answers place ${columnsOf(line.length + 1).wide <= line.length ? 'place-long' : ''}`;
}

function stripStyle(cards: number): CSSProperties {
  const { wide, narrow } = columnsOf(cards);
  return { '--columns': wide, '--columns-narrow': narrow } as CSSProperties;
}

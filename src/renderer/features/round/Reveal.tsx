import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../quiz/question.ts';
import type { Answer, Score, Verdict } from '../../../quiz/state.ts';
import { keyWords } from '../../../quiz/words.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useAction } from '../../input/useAction.ts';
import type { SoundName } from '../../sound/recipes/index.ts';
import { playSound } from '../../sound/useSound.ts';
import { announce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { FlagThis } from '../../ui/FlagThis.tsx';
import { shareWords } from '../../ui/shareWords.ts';
import { Slate } from '../../ui/Slate.tsx';
import { Splice } from '../../ui/Splice.tsx';
import { Words } from '../../ui/Words.tsx';
import { ToFact } from './ToFact.tsx';

interface RevealProps {
  question: Question;
  answer: Answer;
  /** The player's score with this answer in it. */
  score: Score | undefined;
  /** What there is to say of the next question before it; else null. */
  ahead: string | null;
  last: boolean;
  onNext: () => void;
}

const LOOKS = {
  right: 'right',
  partly: 'partly',
  wrong: 'wrong',
  late: 'wrong',
  missed: 'wrong',
  skipped: 'partly',
  given: 'partly',
} as const satisfies Record<Verdict, string>;
const SOUNDS = {
  right: 'right',
  partly: 'partly',
  wrong: 'wrong',
  late: 'wrong',
  missed: 'timeUp',
  skipped: 'reelChange',
  given: 'partly',
} as const satisfies Record<Verdict, SoundName>;
const SIGNS = { right: '✓', partly: '◐', wrong: '✕', skipped: '»' };

/** After the answer: right or wrong, the fact in a sentence, who says so, and any dispute. */
export function Reveal({ question, answer, score, ahead, last, onNext }: RevealProps) {
  const { t } = useTranslation();
  const { say, number } = useLanguage();
  const next = useRef<HTMLButtonElement>(null);
  const section = useRef<HTMLElement>(null);
  const look = LOOKS[answer.verdict];
  const share = shareWords(t, question, answer);
  const between = question.kind === 'order' ? t('answers.saidThen') : t('answers.and');
  const left = look === 'wrong' ? (score?.lives ?? null) : null;
  const lives =
    left === null ? null : left === 0 ? t('round.lives.none') : t('round.lives.lost', { count: left });
  const result = t('announce.result', {
    verdict: [t(`round.verdicts.${answer.verdict}`), share]
      .filter((part) => part !== null)
      .join(t('answers.comma')),
    key: keyWords(question).map(say).join(between),
    explanation: say(question.explanation),
  });
  const words = [result, lives, ahead].filter((part) => part !== null).join(' ');

  useLayoutEffect(() => {
    announce(words);
    // The next thing to do is one key away.
    next.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [words]);

  useAction('next', onNext);
  useAction('accept', () => {
    // What has the focus is pressed; where nothing has it, one goes on.
    if (document.activeElement?.closest('button, a, input, select')) return false;
    onNext();
    return true;
  });
  useEffect(() => {
    playSound(SOUNDS[answer.verdict]);
  }, [answer.verdict]);

  return (
    <section className="reveal" ref={section}>
      <p className={`reveal-verdict reveal-${look}`}>
        <span aria-hidden="true">{SIGNS[answer.verdict === 'skipped' ? 'skipped' : look]} </span>
        {t(`round.verdicts.${answer.verdict}`)}
        {share !== null && <span className="reveal-share">{share}</span>}
        {answer.points > 0 && (
          <span className="reveal-points tabular">
            {t('round.points', { points: number(answer.points + answer.bonus) })}
          </span>
        )}
      </p>
      {answer.bonus > 0 && (
        <p className="reveal-bonus">
          {t('round.bonus', { bonus: number(answer.bonus), streak: score?.streak ?? 0 })}
        </p>
      )}
      {lives !== null && <p className="reveal-lives">{lives}</p>}
      <p className="reveal-fact">
        <Words of={question.explanation} />
      </p>
      {question.dispute && <Splice dispute={question.dispute} />}
      <Slate sources={question.sources} />
      {ahead !== null && <p className="reveal-ahead">{ahead}</p>}
      <div className="reveal-ways">
        <FlagThis question={question} byKey />
        <ToFact question={question} />
        <Button
          ref={next}
          look="bright"
          className="reveal-next"
          data-own-sound
          onClick={onNext}
          onKeyDown={(event) => {
            // The key that gave the answer, still held, must not skip what came of it.
            if (event.repeat) event.preventDefault();
          }}
        >
          {last ? t('round.toResult') : t('round.next')}
          <span aria-hidden="true"> ↵</span>
        </Button>
      </div>
    </section>
  );
}

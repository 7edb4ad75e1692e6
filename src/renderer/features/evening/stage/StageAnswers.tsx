import { useTranslation } from 'react-i18next';
import type { AskedCard, StageView } from '../../../../contract/evening.ts';
import type { LocalText } from '../../../../facts/text.ts';
import type { Response } from '../../../../quiz/events.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { LETTERS } from '../../../../quiz/optionSigns.ts';
import { Shape } from '../../../ui/Shape.tsx';
import { Words } from '../../../ui/Words.tsx';
import { answerText, figureText, isRightOption } from '../answerText.ts';

type RevealView = StageView['reveal'];

/** How many of the answers that were given most are shown, where there are no options. */
const MOST_GIVEN = 4;

/** What there is to answer with; once it is revealed, what is right and how often each was taken. */
export function StageAnswers({ card, reveal }: { card: AskedCard; reveal: RevealView }) {
  switch (card.kind) {
    case 'choice':
    case 'truth':
    case 'clues':
    case 'select':
      return <Options card={card} reveal={reveal} />;
    case 'order':
      return <Order card={card} reveal={reveal} />;
    case 'match':
      return <Match card={card} reveal={reveal} />;
    case 'number':
    case 'text':
      return <Free card={card} reveal={reveal} />;
    case 'place':
      return <Line card={card} reveal={reveal} />;
  }
}

interface AnswersProps {
  card: AskedCard;
  reveal: RevealView;
}

function Options({ card, reveal }: AnswersProps) {
  const { t } = useTranslation();
  const counts = reveal?.distribution ?? [];
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <ol className="stage-options" data-count={card.options.length} aria-label={t('round.options')}>
      {card.options.map((option, position) => {
        const isRight = isRightOption(reveal?.right, option.id);
        const taken = counts.find((one) => one.option === option.id)?.count ?? 0;
        return (
          <li
            key={option.id}
            className="stage-option"
            data-right={reveal ? isRight : undefined}
            style={{ '--share': taken / most } as object}
          >
            <Shape position={position} />
            <span className="stage-option-words">
              <Words of={option.text} />
            </span>
            {isRight && (
              <span className="stage-tick">
                ✓<span className="visually-hidden">{t('round.verdicts.right')}</span>
              </span>
            )}
            {reveal && <span className="stage-taken tabular">{taken}</span>}
          </li>
        );
      })}
    </ol>
  );
}

function Order({ card, reveal }: AnswersProps) {
  const right = reveal?.right.kind === 'order' ? reveal.right.options : null;
  const options = right
    ? right.flatMap((id) => card.options.find((option) => option.id === id) ?? [])
    : card.options;
  return (
    <ol className="stage-options stage-order" data-count={options.length}>
      {options.map((option, place) => (
        <li key={option.id} className="stage-option" data-right={right ? true : undefined}>
          {right && <span className="stage-place tabular">{place + 1}</span>}
          <Shape position={card.options.indexOf(option)} />
          <span className="stage-option-words">
            <Words of={option.text} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function Match({ card, reveal }: AnswersProps) {
  const pairs = reveal?.right.kind === 'match' ? reveal.right.pairs : null;
  if (pairs) {
    return (
      <ul className="stage-options" data-count={card.prompts.length}>
        {card.prompts.map((prompt) => {
          const partner = card.options.findIndex(({ id }) => id === pairs[prompt.id]);
          const option = card.options[partner];
          const taken = reveal?.distribution.find(
            (one) => one.option === `${prompt.id}:${option?.id}`,
          )?.count;
          return (
            <li key={prompt.id} className="stage-option" data-right>
              <span className="stage-option-words">
                <Words of={prompt.text} /> →
              </span>
              {option && (
                <>
                  <Shape position={partner} />
                  <span className="stage-option-words">
                    <Words of={option.text} />
                  </span>
                </>
              )}
              <span className="stage-taken tabular">{taken ?? 0}</span>
            </li>
          );
        })}
      </ul>
    );
  }
  return (
    <div className="stage-match">
      <ol className="stage-options stage-prompts" data-count={card.prompts.length}>
        {card.prompts.map((prompt, at) => (
          <li key={prompt.id} className="stage-option">
            <span className="stage-place tabular">{at + 1}</span>
            <span className="stage-option-words">
              <Words of={prompt.text} />
            </span>
          </li>
        ))}
      </ol>
      <ol className="stage-options stage-partners" data-count={card.options.length}>
        {card.options.map((option, position) => (
          <li key={option.id} className="stage-option">
            <Shape position={position} />
            <span className="stage-option-words">
              <Words of={option.text} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Free({ card, reveal }: AnswersProps) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  if (!reveal) {
    const { range } = card;
    return (
      <p className="stage-free">
        {range
          ? t('answers.number.between', { least: range.least, most: range.most })
          : t('evening.stage.type')}
      </p>
    );
  }
  return (
    <div className="stage-given">
      <p className="stage-right-words">{answerText(card, reveal.right).map(say).join(' ')}</p>
      <Given card={card} reveal={reveal} textOf={(option) => givenText(card, option)} />
    </div>
  );
}

function givenText(card: AskedCard, option: string): LocalText {
  return card.kind === 'number' ? figureText(Number(option), card.range?.unit) : { en: option, zh: option };
}

function Given({
  reveal,
  textOf,
}: {
  card: AskedCard;
  reveal: NonNullable<RevealView>;
  textOf: (option: string) => LocalText;
}) {
  const shown = reveal.distribution.slice(0, MOST_GIVEN);
  const most = Math.max(1, ...shown.map(({ count }) => count));
  return (
    <ul className="stage-options" data-count={shown.length}>
      {shown.map(({ option, count }) => (
        <li key={option} className="stage-option" style={{ '--share': count / most } as object}>
          <span className="stage-option-words">
            <Words of={textOf(option)} />
          </span>
          <span className="stage-taken tabular">{count}</span>
        </li>
      ))}
    </ul>
  );
}

function Line({ card, reveal }: AnswersProps) {
  const { t } = useTranslation();
  const gap = reveal ? gapOf(reveal.right) : null;
  const cards = card.line.map((one) => ({ ...one, isNew: false }));
  const placed = gap === null || !card.card ? cards : cards.toSpliced(gap, 0, { ...card.card, isNew: true });
  return (
    <div className="stage-line-box">
      {gap === null && card.card && (
        <p className="stage-line-card stage-line-new">
          <Words of={card.card.text} />
        </p>
      )}
      <ol className="stage-line">
        <li className="stage-line-end">{t('answers.place.earlier')}</li>
        {placed.map((one, at) => (
          <li key={one.id} className={`stage-line-card ${one.isNew ? 'stage-line-new' : ''}`}>
            {gap === null && <Gap at={at} />}
            <span>
              <Words of={one.text} />
            </span>
            {one.when && (
              <span className="stage-line-when">
                <Words of={one.when} />
              </span>
            )}
          </li>
        ))}
        <li className="stage-line-end">
          {gap === null && <Gap at={placed.length} />}
          {t('answers.place.later')}
        </li>
      </ol>
    </div>
  );
}

const Gap = ({ at }: { at: number }) => <span className="stage-gap">{LETTERS[at] ?? at + 1}</span>;

const gapOf = (right: Response): number | null => (right.kind === 'place' ? right.gap : null);

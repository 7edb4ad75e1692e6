import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskedCard, StageView } from '../../../../contract/evening.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { playSound } from '../../../sound/useSound.ts';
import { Slate } from '../../../ui/Slate.tsx';
import { Splice } from '../../../ui/Splice.tsx';
import { Words } from '../../../ui/Words.tsx';

/** So many sources are on the big screen; the desk and the paper have them all. */
const MOST_SOURCES = 3;

/** The fact in a sentence, who says so, any dispute, and how the room did. */
export function StageReveal({ card, reveal }: { card: AskedCard; reveal: NonNullable<StageView['reveal']> }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const { verdicts, fastest, dispute, sources } = reveal;
  useEffect(() => {
    playSound('right');
  }, []);
  return (
    <section className="stage-reveal" aria-label={t('round.key')}>
      <p className="stage-fact">
        <Words of={reveal.explanation} />
      </p>
      <p className="stage-verdicts tabular">
        <span>✓ {verdicts.right}</span>
        {verdicts.partly > 0 && <span>◐ {verdicts.partly}</span>}
        <span>✕ {verdicts.wrong + verdicts.missed}</span>
        {fastest && (
          <span>
            {t('evening.stage.fastest', {
              name: fastest.name,
              seconds: number(Math.round(fastest.elapsedMs / 100) / 10),
            })}
          </span>
        )}
      </p>
      {dispute ? <Splice dispute={dispute} /> : <Slate sources={sources.slice(0, MOST_SOURCES)} />}
      {!dispute && sources.length > MOST_SOURCES && (
        <p className="stage-more">
          {t('evening.stage.moreSources', { count: sources.length - MOST_SOURCES })}
        </p>
      )}
      {card.film && (
        <p className="stage-more">
          <Words of={card.film.title} /> ({card.film.year})
        </p>
      )}
    </section>
  );
}

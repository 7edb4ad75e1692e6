import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Setup } from '../../../quiz/setup.ts';
import { shareText } from '../../../quiz/share.ts';
import type { State } from '../../../quiz/state.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { announce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';

/** The daily round in two lines that give nothing away, to be copied. */
export function Share({ setup, state, player }: { setup: Setup; state: State; player: string }) {
  const { t } = useTranslation();
  const { say, day, number, list } = useLanguage();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'byHand' | null>(null);
  const films = setup.films.map(({ title }) => say(title));
  const heading = [
    t('app.name'),
    ...(setup.daily ? [day(setup.daily.day)] : []),
    // Of many films the names would say more than the round.
    ...(films.length <= 2 ? [list(films)] : []),
  ];
  const text = shareText(setup, state, { player, heading, number });

  const copy = async () => {
    const done = await navigator.clipboard.writeText(text).then(
      () => 'copied' as const,
      () => 'byHand' as const,
    );
    // Where the system does not let us, the player's own key does it.
    if (done === 'byHand') field.current?.select();
    setOutcome(done);
    announce(t(`summary.share.${done}`));
  };
  return (
    <section className="share" aria-labelledby={id}>
      <h2 className="label" id={id}>
        {t('summary.share.heading')}
      </h2>
      <textarea
        ref={field}
        className="share-text"
        readOnly
        rows={2}
        value={text}
        aria-label={t('summary.share.label')}
      />
      <Button onClick={() => void copy()}>{t('summary.share.copy')}</Button>
      <p className="share-hint">{t(`summary.share.${outcome ?? 'hint'}`)}</p>
    </section>
  );
}

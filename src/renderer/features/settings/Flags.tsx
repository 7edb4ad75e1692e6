import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Flag } from '../../../contract/flags.ts';
import { problemText } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useFlags } from '../../stores/flags.ts';
import { announce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { Words } from '../../ui/Words.tsx';
import { Act, actId } from './Act.tsx';

/** The questions that the player took out of play, each with the way back. */
export function Flags() {
  const { t } = useTranslation();
  const { date } = useLanguage();
  const { flags, problem, load, set } = useFlags();
  useEffect(() => {
    void load();
  }, [load]);

  const putBack = async ({ questionId }: Flag) => {
    if (!(await set(questionId, null))) return;
    announce(t('flag.back'));
    // The row that was pressed in is gone.
    document.getElementById(actId('flags'))?.focus();
  };
  return (
    <Act name="flags">
      {problem && <p role="alert">{problemText(problem)}</p>}
      {flags && (
        <p className="settings-hint">{t(flags.length > 0 ? 'settings.flags.hint' : 'settings.flags.none')}</p>
      )}
      {flags && flags.length > 0 && (
        <ul className="flag-rows">
          {flags.map((flag) => (
            <li key={flag.questionId} className="flag-row">
              <span>
                <span className="flag-question" id={`flag-${flag.questionId}`}>
                  {flag.question ? <Words of={flag.question.stem} /> : t('settings.flags.gone')}
                </span>
                <span className="settings-hint">
                  {flag.question && `${t(`topics.${flag.question.topic}`)} · `}
                  {t('settings.flags.when', {
                    reason: t(`flag.reasons.${flag.reason}`),
                    date: date(flag.flaggedAt),
                  })}
                </span>
              </span>
              <Button aria-describedby={`flag-${flag.questionId}`} onClick={() => void putBack(flag)}>
                {t('settings.flags.putBack')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Act>
  );
}

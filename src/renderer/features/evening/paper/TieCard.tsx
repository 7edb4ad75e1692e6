import { useTranslation } from 'react-i18next';
import type { EveningSetup } from '../../../../quiz/evening/setup.ts';
import { keyWords } from '../../../../quiz/words.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { Words } from '../../../ui/Words.tsx';
import { PaperPage } from './PaperPage.tsx';

/** The number for a tie, drawn beforehand: the question to be read out, slips to write on, and the answer to fold away. */
export function TieCard({ setup }: { setup: EveningSetup }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { tieQuestion, plan } = setup;
  if (!tieQuestion) return null;
  return (
    <PaperPage name={plan.name} title={t('evening.paper.parts.tie')}>
      <p className="sheet-tie">
        <Words of={tieQuestion.stem} />
      </p>
      <p>{t('evening.paper.tieHint')}</p>
      <div className="sheet-slips">
        {[0, 1, 2, 3].map((slip) => (
          <p key={slip} className="sheet-slip">
            {t(`evening.paper.who.${plan.entrants}`)} <span className="sheet-line" />
            {t('evening.paper.number')} <span className="sheet-line" />
          </p>
        ))}
      </div>
      <p className="sheet-fold">✂ {t('evening.paper.fold')}</p>
      <p className="sheet-key">{keyWords(tieQuestion).map(say).join(' ')}</p>
      <p>
        <Words of={tieQuestion.explanation} />
      </p>
      <p className="sheet-sources">
        {tieQuestion.sources.map(({ title, at }) => `${say(title)} (${say(at)})`).join('; ')}
      </p>
    </PaperPage>
  );
}

import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HardQuestion, StatisticsReply } from '../../../contract/statistics.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Words } from '../../ui/Words.tsx';

const ORDERS = ['byRating', 'byMisses'] as const;

/** The questions that were hardest for this player, by their rating or by how often they were missed. */
export function Hardest({ hardest }: Pick<StatisticsReply, 'hardest'>) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const id = useId();
  const [order, setOrder] = useState<(typeof ORDERS)[number]>('byRating');
  const questions = hardest[order];
  return (
    <section className="chart chart-wide" aria-labelledby={id}>
      <div className="chart-head">
        <h2 className="chart-heading" id={id}>
          {t('statistics.hardest.heading')}
        </h2>
        {questions.length > 1 && (
          <fieldset className="segments">
            <legend className="visually-hidden">{t('statistics.hardest.order')}</legend>
            {ORDERS.map((one) => (
              <label key={one} className="segment">
                <input
                  type="radio"
                  name={id}
                  checked={order === one}
                  onChange={() => {
                    setOrder(one);
                  }}
                />
                <span>{t(`statistics.hardest.${one}`)}</span>
              </label>
            ))}
          </fieldset>
        )}
      </div>
      <p className="chart-reading">
        {questions.length === 0 ? t('statistics.hardest.none') : t('statistics.hardest.reading')}
      </p>
      {questions.length > 0 && (
        <table className="chart-table hardest-table tabular" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{t('statistics.hardest.question')}</th>
              <th scope="col">{t('statistics.hardest.missed')}</th>
              <th scope="col">{t('statistics.rating.heading')}</th>
            </tr>
          </thead>
          <tbody>
            {questions.map((question) => (
              <tr key={question.questionId}>
                <th scope="row">
                  <Stem question={question} />
                </th>
                <td>{t('summary.topicResult', { right: question.misses, total: question.answers })}</td>
                <td>{number(Math.round(question.rating))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Stem({ question: { stem } }: { question: HardQuestion }) {
  const { t } = useTranslation();
  return stem ? <Words of={stem} /> : <em>{t('statistics.hardest.gone')}</em>;
}

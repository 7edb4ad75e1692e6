import { useTranslation } from 'react-i18next';
import type { PageAward } from '../../../contract/filmPage.ts';
import { FactLink } from './FactLink.tsx';
import { Name } from './Name.tsx';

/** Who was listed by which awards, and what came of it where a fact says so. */
export function Awards({ awards }: { awards: readonly PageAward[] }) {
  const { t } = useTranslation();
  return (
    <div className="awards">
      <table className="awards-table" aria-labelledby="section-awards">
        <thead>
          <tr>
            <th scope="col">{t('film.award')}</th>
            <th scope="col">{t('film.category')}</th>
            <th scope="col">{t('film.who')}</th>
            <th scope="col">{t('film.result')}</th>
          </tr>
        </thead>
        {awards.map(({ body, edition, rows }) => (
          <tbody key={body.text.en}>
            {rows.map(({ category, who, result, status, fact }, index) => (
              <tr key={fact}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={rows.length}>
                    <Name of={body} />
                    {edition && (
                      <FactLink fact={edition.fact}>
                        {t('film.units.edition', { number: edition.number })}
                      </FactLink>
                    )}
                  </th>
                )}
                <td>
                  <FactLink fact={fact}>
                    <Name of={category} />
                  </FactLink>
                </td>
                <td>
                  <Name of={who} />
                  {status === 'never' && <span className="awards-doubt">{t('film.doubtful')}</span>}
                </td>
                <td className={`awards-${result}`}>{t(`film.results.${result}`)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

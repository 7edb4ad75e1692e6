import { useTranslation } from 'react-i18next';
import type { PageFact } from '../../../contract/filmPage.ts';
import type { Citation } from '../../../facts/citation.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { Splice } from '../../ui/Splice.tsx';
import { Words } from '../../ui/Words.tsx';
import { useFilmPlace } from './FilmContext.ts';
import { Sources } from './Sources.tsx';
import { Value } from './Value.tsx';

/** The id of a fact's card on the page. */
export const cardId = (fact: string): string => `fact-${fact}`;

/** One fact as a card of the catalogue; covered when it gives the plot away and the player has not asked for that. */
export function FactCard({ fact, lit }: { fact: PageFact; lit: boolean }) {
  const { t } = useTranslation();
  const { isCovered } = useFilmPlace();
  const { id, status, dispute, spoiler } = fact;
  return (
    <article
      id={cardId(id)}
      className={`fact fact-${status} ${lit ? 'fact-lit' : ''}`}
      tabIndex={-1}
      aria-labelledby={`${cardId(id)}-words`}
    >
      <p className="fact-stamps">
        <span className="fact-stamp">{t(`film.statuses.${status}`)}</span>
        {dispute && <span className="fact-stamp fact-stamp-disputed">{t('film.disputed')}</span>}
        {spoiler && <span className="fact-stamp fact-stamp-spoiler">{t('film.spoiler')}</span>}
      </p>
      {isCovered(fact) ? <Cover fact={fact} /> : <Said fact={fact} />}
    </article>
  );
}

function Cover({ fact }: { fact: PageFact }) {
  const { t } = useTranslation();
  const { lift } = useFilmPlace();
  const words = `${cardId(fact.id)}-words`;
  return (
    <div className="fact-cover">
      <h4 className="fact-statement" id={words}>
        {t('film.covered')}
      </h4>
      <Button
        aria-describedby={words}
        onClick={() => {
          lift(fact);
        }}
      >
        {t('film.lift')}
      </Button>
    </div>
  );
}

/** What tells one place of one source from all others. */
const keyOf = ({ id, at }: Citation): string => `${id} ${at.en}`;

function Said({ fact }: { fact: PageFact }) {
  const { t } = useTranslation();
  const { id, statement, value, dispute, sources, voices, questions } = fact;
  const inClaims = new Set(dispute?.claims.flatMap((claim) => claim.sources.map(keyOf)));
  const others = sources.filter((source) => !inClaims.has(keyOf(source)));
  return (
    <>
      <div className="fact-said">
        <h4 className="fact-statement" id={`${cardId(id)}-words`}>
          <Words of={statement} />
        </h4>
        {value && (
          <p className="fact-value">
            <Value of={value} />
          </p>
        )}
      </div>
      <Why fact={fact} />
      {dispute && <Splice dispute={dispute} under={(claimed) => <Sources sources={claimed} />} />}
      {others.length > 0 && <Sources sources={others} />}
      <p className="fact-foot tabular">
        {t('film.voices', { count: voices })}
        {questions > 0 && ` · ${t('film.asked', { count: questions })}`}
      </p>
    </>
  );
}

/** Why the fact has its status. What a dispute shows need not be said as well. */
function Why({ fact: { qualifier, reason, dispute } }: { fact: PageFact }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  if (qualifier && reason?.code !== 'override') {
    return <p className="fact-why">{t('film.qualifier', { words: say(qualifier) })}</p>;
  }
  if (!reason || (reason.code === 'disputed' && dispute)) return null;
  return (
    <p className="fact-why">{reason.why ? <Words of={reason.why} /> : t(`film.reasons.${reason.code}`)}</p>
  );
}

import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft, DraftDispute, DraftProposal } from '../../../contract/libraryApi.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { Words } from '../../ui/Words.tsx';
import { useImports } from './imports.ts';
import { isLikeness } from './words.ts';

/** What nobody but a person can decide: what sources disagree about, and who may be one under two names. */
export function ToDecide({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  if (draft.disputes.length + draft.proposals.length === 0)
    return <p className="import-none">{t('library.nothingToDecide')}</p>;
  return (
    <section aria-label={t('library.tabs.decide')}>
      <ul className="import-list">
        {draft.proposals.map((proposal) => (
          <li key={`${proposal.film} ${proposal.ids.join(' ')}`}>
            <Proposal proposal={proposal} />
          </li>
        ))}
        {draft.disputes.map((dispute) => (
          <li key={`${dispute.film} ${dispute.fact}`}>
            <Dispute dispute={dispute} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Proposal({ proposal: { film, ids, names, why, decided } }: { proposal: DraftProposal }) {
  const { t } = useTranslation();
  const change = useImports((store) => store.change);
  const id = useId();
  return (
    <div className="import-fact">
      <div className="import-words" id={id}>
        <span className="import-stem">
          <Words of={names[0]} /> = <Words of={names[1]} />?
        </span>
        {isLikeness(why) && <span className="import-hint">{t(`library.likeness.${why}`)}</span>}
      </div>
      {([true, false] as const).map((same) => (
        <Button
          key={String(same)}
          aria-describedby={id}
          aria-pressed={decided === (same ? 'same' : 'different')}
          onClick={() =>
            void change({
              do: 'same',
              film,
              ids,
              same: decided === (same ? 'same' : 'different') ? null : same,
            })
          }
        >
          {t(same ? 'library.same' : 'library.different')}
        </Button>
      ))}
    </div>
  );
}

function Dispute({ dispute: { film, fact, about, claims, settled } }: { dispute: DraftDispute }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const change = useImports((store) => store.change);
  const [claim, setClaim] = useState<number | null>(settled?.claim ?? null);
  const [why, setWhy] = useState(settled?.why ?? '');
  const name = useId();
  return (
    <form
      className="import-dispute"
      onSubmit={(event) => {
        event.preventDefault();
        void change({ do: 'settle', film, fact, claim, why: why.trim() });
      }}
    >
      <fieldset>
        <legend className="import-stem">{t('library.disagree', { about: say(about) })}</legend>
        {[...claims.map((_, at) => at), -1, null].map((one) => (
          <label key={String(one)} className="import-check">
            <input
              type="radio"
              name={name}
              checked={claim === one}
              onChange={() => {
                setClaim(one);
              }}
            />
            {one === null || one === -1 ? (
              t(one === null ? 'library.leaveDisputed' : 'library.askNone')
            ) : (
              <span>
                <Words of={claims[one]?.claim ?? { en: '' }} />{' '}
                <span className="import-hint">
                  {claims[one]?.sources
                    .map(({ title, at }) => `${say(title)}${t('library.comma')}${say(at)}`)
                    .join(' · ')}
                </span>
              </span>
            )}
          </label>
        ))}
      </fieldset>
      {claim !== null && (
        <label className="import-field">
          <span className="label">{t('library.why')}</span>
          <input
            value={why}
            required
            maxLength={500}
            onChange={({ target }) => {
              setWhy(target.value);
            }}
          />
        </label>
      )}
      <Button
        type="submit"
        disabled={
          (claim !== null && why.trim() === '') ||
          (claim === (settled?.claim ?? null) && why.trim() === (settled?.why ?? ''))
        }
      >
        {t('library.settle')}
      </Button>
    </form>
  );
}

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingDraft } from '../../../contract/libraryApi.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { useImports } from './imports.ts';

/** What was put aside or cut off while it was brought in, to go on with or to throw away. */
export function Aside({ drafts }: { drafts: readonly WaitingDraft[] }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section className="import-aside" aria-labelledby={id}>
      <h2 className="label" id={id}>
        {t('library.aside')}
      </h2>
      <ul className="import-list">
        {drafts.map((draft) => (
          <li key={draft.draft}>
            <AsideRow draft={draft} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AsideRow({ draft: { draft, files, savedAt, decided } }: { draft: WaitingDraft }) {
  const { t } = useTranslation();
  const { dateTime, list } = useLanguage();
  const { resume, discard } = useImports();
  const id = useId();
  return (
    <div className="import-fact">
      <div className="import-words" id={id}>
        <span className="import-stem">{list(files)}</span>
        <span className="import-hint">
          {[dateTime(savedAt), ...(decided > 0 ? [t('library.decisions', { count: decided })] : [])].join(
            ' · ',
          )}
        </span>
      </div>
      <Button aria-describedby={id} onClick={() => void resume(draft)}>
        {t('library.goOn')}
      </Button>
      <Button aria-describedby={id} look="quiet" onClick={() => void discard(draft)}>
        {t('library.throwAway')}
      </Button>
    </div>
  );
}

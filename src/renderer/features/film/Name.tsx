import type { PageName } from '../../../contract/filmPage.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { originalLanguage } from '../../ui/originalLanguage.ts';
import { Words } from '../../ui/Words.tsx';

/** A name, followed by the one in its own script where that is another. */
export function Name({ of }: { of: PageName }) {
  const { say } = useLanguage();
  const { text, original } = of;
  return (
    <>
      <Words of={text} />
      {original !== undefined && original !== say(text) && (
        <span className="film-original" lang={originalLanguage(original)}>
          {' '}
          {original}
        </span>
      )}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { PageValue } from '../../../contract/filmPage.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Words } from '../../ui/Words.tsx';
import { Name } from './Name.tsx';

/** What a fact says, in words: names, a phrase, a number with its unit, or a day. */
export function Value({ of }: { of: PageValue }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  if ('names' in of) {
    return of.names.map((name, index) => (
      <span key={name.text.en}>
        {index > 0 && ' · '}
        <Name of={name} />
      </span>
    ));
  }
  if ('text' in of) return <Words of={of.text} />;
  if ('number' in of) return t(`film.units.${of.unit}`, { number: of.number });
  return day(of.date);
}

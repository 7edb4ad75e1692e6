import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PaperPageProps {
  /** The evening's name. */
  name: string;
  title: string;
  children: ReactNode;
}

/** A sheet, or several that belong together: it begins on a new one. */
export function PaperPage({ name, title, children }: PaperPageProps) {
  const { t } = useTranslation();
  return (
    <section className="sheet" aria-label={title}>
      <header className="sheet-head">
        <p className="sheet-name">{name}</p>
        <h2 className="sheet-title">{title}</h2>
      </header>
      {children}
      <p className="sheet-foot">{t('app.name')}</p>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import type { PageFact } from '../../../contract/filmPage.ts';
import { TOPICS } from '../../../facts/topic.ts';
import { Button } from '../../ui/Button.tsx';
import { FactCard } from './FactCard.tsx';

interface FactsProps {
  facts: readonly PageFact[];
  /** The fact that the light falls on. */
  lit: string | undefined;
  clear: () => void;
}

/** The facts that pass the filter, topic by topic. */
export function Facts({ facts, lit, clear }: FactsProps) {
  const { t } = useTranslation();
  if (facts.length === 0) {
    return (
      <div className="film-none">
        <p>{t('film.none')}</p>
        <Button onClick={clear}>{t('film.clear')}</Button>
      </div>
    );
  }
  return TOPICS.map((topic) => {
    const ofTopic = facts.filter((fact) => fact.topic === topic);
    if (ofTopic.length === 0) return null;
    return (
      <section key={topic} className="film-topic" aria-labelledby={`topic-${topic}`}>
        <h3 className="film-topic-heading" id={`topic-${topic}`}>
          {t(`topics.${topic}`)} <span className="film-count tabular">{ofTopic.length}</span>
        </h3>
        <ul className="film-facts">
          {ofTopic.map((fact) => (
            <li key={fact.id}>
              <FactCard fact={fact} lit={fact.id === lit} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

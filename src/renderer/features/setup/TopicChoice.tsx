import { useTranslation } from 'react-i18next';
import type { Library } from '../../../contract/api.ts';
import { TOPICS } from '../../../facts/topic.ts';
import { countOfTopic } from '../../stores/roundToOffer.ts';
import { Choice } from '../../ui/Choice.tsx';
import type { SetupChoice } from './choice.ts';
import { Group } from './Group.tsx';
import { toggled } from './toggled.ts';

interface TopicChoiceProps {
  library: Library;
  choice: SetupChoice;
  change: (part: Partial<SetupChoice>) => void;
}

/** What the round is about: one topic or several, as its mode takes them; cards in time are about everything. */
export function TopicChoice({ library, choice, change }: TopicChoiceProps) {
  const { t } = useTranslation();
  const { mode, bankIds, topics } = choice;
  if (mode === 'timeline') return null;
  // With no bank chosen the topics stay on screen, each without a question.
  const shownBanks = bankIds.length > 0 ? bankIds : library.banks.map(({ id }) => id);
  const shown = TOPICS.filter(
    (topic) => countOfTopic(library, topic, { bankIds: shownBanks, hideSpoilers: false, mode }) > 0,
  );
  return (
    <Group legend={t(mode === 'topic' ? 'setup.topic' : 'setup.topics')}>
      {shown.map((topic) => (
        <Choice
          key={topic}
          {...(mode === 'topic'
            ? {
                type: 'radio',
                name: 'topic',
                checked: choice.topic === topic,
                onChange: () => {
                  change({ topic });
                },
              }
            : {
                type: 'checkbox',
                checked: topics.includes(topic),
                onChange: (on) => {
                  change({ topics: toggled(topics, topic, on) });
                },
              })}
          label={t(`topics.${topic}`)}
          hint={t('setup.topicCount', { count: countOfTopic(library, topic, choice) })}
        />
      ))}
    </Group>
  );
}

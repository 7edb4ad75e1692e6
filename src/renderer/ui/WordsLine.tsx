import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalText } from '../../facts/text.ts';
import type { Kind } from '../../quiz/question.ts';
import { Words } from './Words.tsx';

/** An answer in one line, whatever its kind: what is in order with arrows, what is several side by side. */
export function WordsLine({ kind, words }: { kind: Kind; words: readonly LocalText[] }) {
  const { t } = useTranslation();
  const between = kind === 'order' ? t('answers.then') : t('answers.and');
  return words.map((text, at) => (
    <Fragment key={at}>
      {at > 0 && between}
      <Words of={text} />
    </Fragment>
  ));
}

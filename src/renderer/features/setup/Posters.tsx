import { useTranslation } from 'react-i18next';
import type { Mode } from '../../../quiz/setup.ts';
import { Choice } from '../../ui/Choice.tsx';
import { SETUP_MODES } from './choice.ts';
import { PosterArt } from './PosterArt.tsx';

interface PostersProps {
  mode: Mode;
  choose: (mode: Mode) => void;
}

/** The modes as posters on the foyer's wall: one is chosen. */
export function Posters({ mode, choose }: PostersProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="posters">
      <legend className="visually-hidden">{t('setup.mode')}</legend>
      {SETUP_MODES.map((each) => (
        <Choice
          key={each}
          type="radio"
          name="mode"
          checked={mode === each}
          onChange={() => {
            choose(each);
          }}
          label={<span className="poster-name">{t(`modes.${each}`)}</span>}
          hint={t(`setup.modeHints.${each}`)}
          art={<PosterArt mode={each} />}
        />
      ))}
    </fieldset>
  );
}

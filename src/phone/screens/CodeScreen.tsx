import { useState } from 'preact/hooks';
import { usePhone } from '../ui/context.ts';
import { Title } from '../ui/Title.tsx';

/** The code of the room, for who typed the address by hand. */
export function CodeScreen({ enter }: { enter: (code: string) => void }) {
  const { t } = usePhone();
  const [code, setCode] = useState('');
  return (
    <form
      className="scene scene-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim() !== '') enter(code);
      }}
    >
      <Title>{t('code.title')}</Title>
      <label className="field">
        {t('code.label')}
        <input
          className="field-code"
          value={code}
          maxLength={8}
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
          onInput={(event) => {
            setCode(event.currentTarget.value);
          }}
        />
      </label>
      <button type="submit" className="button" aria-disabled={code.trim() === ''}>
        {t('code.go')}
      </button>
    </form>
  );
}

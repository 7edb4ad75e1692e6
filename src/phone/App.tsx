import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../facts/text.ts';
import { translator } from './i18n/i18n.ts';
import type { RoomState, RoomStore } from './net/roomStore.ts';
import type { PhoneStorage } from './net/tokenStorage.ts';
import { CodeScreen } from './screens/CodeScreen.tsx';
import { GoneScreen } from './screens/GoneScreen.tsx';
import { NameScreen } from './screens/NameScreen.tsx';
import { SceneScreen } from './screens/SceneScreen.tsx';
import { type Phone, PhoneContext } from './ui/context.ts';
import { Title } from './ui/Title.tsx';

/** The page of one player. */
export function App(props: { store: RoomStore; storage: PhoneStorage; language: Language }) {
  const { store, storage } = props;
  const [state, setState] = useState<RoomState>(store.get);
  const [language, setLanguage] = useState(props.language);
  const [said, setSaid] = useState('');
  useEffect(() => {
    setState(store.get());
    return store.subscribe(() => {
      setState(store.get());
    });
  }, [store]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
    document.title = state.room ? `${state.room.name} · Reel Quiz` : 'Reel Quiz';
  }, [language, state.room]);

  const phone: Phone = useMemo(() => {
    const t = translator(language);
    const format = new Intl.NumberFormat(language);
    return {
      language,
      t,
      say: (text) => text[language] ?? text.en,
      number: (value) => format.format(value),
      announce: setSaid,
      state,
      send: store.send,
    };
  }, [language, state, store]);
  const { t } = phone;
  const { me, refused } = state;
  const isIn = state.step === 'in';

  return (
    <PhoneContext.Provider value={phone}>
      <header className="bar">
        {isIn && me ? (
          <p className="bar-me">
            <span className="bar-name">{me.name}</span>
            <span className="bar-points">
              {t('me.points', { points: phone.number(me.points) })}
              {me.rank !== null && <> · {t('me.rank', { rank: me.rank })}</>}
            </span>
          </p>
        ) : (
          <p className="bar-me">
            <span className="bar-name">{state.room ? state.room.name : t('app')}</span>
          </p>
        )}
        <button
          type="button"
          className="bar-language"
          lang={language === 'zh' ? 'en' : 'zh-Hans'}
          onClick={() => {
            const other = language === 'zh' ? 'en' : 'zh';
            storage.set('language', other);
            setLanguage(other);
          }}
        >
          {t('language')}
        </button>
      </header>
      {state.link !== 'open' && state.step !== 'connecting' && state.step !== 'gone' && (
        <p className="notice" role="status">
          {t('lost')}
        </p>
      )}
      {refused && (
        <p className="notice notice-error" role="alert">
          {t(`refused.${refused.code}`)}
        </p>
      )}
      <main>
        {state.step === 'connecting' && (
          <section className="scene scene-wait">
            <Title>{t('connecting')}</Title>
          </section>
        )}
        {state.step === 'code' && <CodeScreen enter={store.enterCode} />}
        {state.step === 'name' && <NameScreen />}
        {state.step === 'gone' && <GoneScreen />}
        {isIn && <SceneScreen />}
      </main>
      <div className="hidden" aria-live="polite" role="status" data-said>
        {said}
      </div>
    </PhoneContext.Provider>
  );
}

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useAction } from '../input/useAction.ts';
import { useSettings } from '../stores/settings.ts';
import { useOpenSettings } from '../stores/settingsScreen.ts';
import { announce } from '../ui/Announcer.tsx';
import './EverywhereActions.css';

/** How long the sign stays that tells of the sound, in ms. */
const SIGN_MS = 1800;

/** What can be done on every screen, and the sign that shows it: settings, sound on or off, and the way back. */
export function EverywhereActions() {
  const { t } = useTranslation();
  const [location, navigate] = useLocation();
  const openSettings = useOpenSettings();
  const [sign, setSign] = useState<string | null>(null);

  useAction('settings', openSettings, { fallback: true });
  useAction(
    'back',
    () => {
      if (location === '/') return false;
      navigate('/');
      return true;
    },
    { fallback: true },
  );
  useAction(
    'mute',
    () => {
      const { settings, change } = useSettings.getState();
      change({ mute: !settings.mute });
      const words = t(settings.mute ? 'announce.soundOn' : 'announce.soundOff');
      announce(words);
      setSign(words);
    },
    { fallback: true },
  );

  useEffect(() => {
    if (sign === null) return undefined;
    const timer = setTimeout(() => {
      setSign(null);
    }, SIGN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [sign]);

  return sign === null ? null : (
    <p className="sign" aria-hidden="true">
      {sign}
    </p>
  );
}

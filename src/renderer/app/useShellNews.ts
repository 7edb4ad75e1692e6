import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ShellEvent } from '../../contract/shell.ts';
import { api } from '../stores/api.ts';
import { usePendingFiles } from '../stores/pendingFiles.ts';
import { useSettings } from '../stores/settings.ts';
import { announce } from '../ui/Announcer.tsx';

/**
 * Does what the shell asks for: the commands of its menu, and files that were opened. It asks again and again, each
 * time waiting until there is something. The stage asks nothing: one page hears it, the player's.
 */
export function useShellNews(): void {
  const { t } = useTranslation();
  const [location, navigate] = useLocation();
  const loadFiles = usePendingFiles((store) => store.load);

  const heed = useEffectEvent((event: ShellEvent) => {
    if (event.kind === 'go' && event.place !== location) navigate(event.place);
    else if (event.kind === 'file') {
      void loadFiles();
      // What is opened from outside is shown at once, but never out of a round.
      if (!/^\/(?:round|stage|evening|import)/.test(location)) navigate('/import');
    } else if (event.kind === 'mute') {
      const { settings, change } = useSettings.getState();
      change({ mute: !settings.mute });
      announce(t(settings.mute ? 'announce.soundOn' : 'announce.soundOff'));
    }
  });

  useEffect(() => {
    if (window.location.hash.startsWith('#/stage')) return undefined;
    let listening = true;
    const gone = () => !listening;
    const listen = async () => {
      let [seen, more] = [0, true];
      while (listening && more) {
        const news = await api('shell.news', { seen });
        if (!news.ok) return;
        ({ seen, more } = news.value);
        if (!gone()) news.value.events.forEach(heed);
      }
    };
    void listen();
    return () => {
      listening = false;
    };
  }, []);
}

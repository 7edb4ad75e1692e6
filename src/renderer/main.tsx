import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource/league-gothic/latin.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import './app/theme.css';
import './app/contrast.css';
import './app/forcedColors.css';
import './app/hand.css';
import { setUpWords } from './i18n/i18n.ts';
import { useLibrary } from './stores/library.ts';
import { useSettings } from './stores/settings.ts';

/** How long the first frame waits for the settings. */
const SETTINGS_WITHIN_MS = 500;

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// Asked for first, so that the answers come while the page is being set up.
const settings = useSettings.getState().load();
void useLibrary.getState().load();
await setUpWords();
// In the player's language and light from the first frame on; but a host that does not answer is to be told of.
await Promise.race([settings, new Promise((resolve) => setTimeout(resolve, SETTINGS_WITHIN_MS))]);
createRoot(root).render(<App />);

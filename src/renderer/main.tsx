import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource/league-gothic/latin.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import './app/theme.css';
import { setUpWords } from './i18n/i18n.ts';
import { useLibrary } from './stores/library.ts';
import { useSettings } from './stores/settings.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// Asked for first, so that the answers come while the page is being set up.
void useSettings.getState().load();
void useLibrary.getState().load();
await setUpWords();
createRoot(root).render(<App />);

import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource/league-gothic/latin.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import './app/theme.css';
import { setUpWords } from './i18n/i18n.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
await setUpWords();
createRoot(root).render(<App />);

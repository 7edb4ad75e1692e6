// First, so that the way to the host is being opened while the rest of the page is set up.
import './stores/api.ts';
import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource/league-gothic/latin.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import './app/theme.css';
import './app/contrast.css';
import './app/forcedColors.css';
import './app/hand.css';
import { setUpWords } from './i18n/i18n.ts';
import { useFoyer } from './stores/foyer.ts';
import { useLibrary } from './stores/library.ts';
import { useRound } from './stores/round.ts';
import { useSettings } from './stores/settings.ts';

/** How long the first frame waits for what it is to show. */
const FIRST_FRAME_WITHIN_MS = 500;

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// Asked for first and together, so that the answers come while the page is being set up.
// The records before the library, since reading them may give notices, which come with it.
const asked = [useSettings.getState().load(), foyer(), useLibrary.getState().load(), roundInAddress()];
await setUpWords();
// In the player's language and light from the first frame on; but a host that does not answer is to be told of.
await Promise.race([
  Promise.all(asked),
  new Promise((resolve) => setTimeout(resolve, FIRST_FRAME_WITHIN_MS)),
]);
createRoot(root).render(<App />);

/** What the home screen shows of the records, if the address is its own. */
async function foyer(): Promise<void> {
  if (/^#?\/?$/.test(location.hash)) await useFoyer.getState().load();
}

/** Takes up the round that the address names, if it does; its screen tells of what goes wrong. */
async function roundInAddress(): Promise<void> {
  const id = /^#\/round\/([^/]+)/.exec(location.hash)?.[1];
  if (id !== undefined) await useRound.getState().resume(decodeURIComponent(id));
}

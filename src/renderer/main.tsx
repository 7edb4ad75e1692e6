// First: zod is to be told before the first schema is made.
import './noEval.ts';
import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource/league-gothic/latin.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import './app/theme.css';
import './app/contrast.css';
import './app/forcedColors.css';
import './app/hand.css';
import { applySettings } from './app/useAppliedSettings.ts';
import { setUpWords } from './i18n/i18n.ts';
import { forgetAnswers, openedAt } from './stores/ahead.ts';
import { isHome, roundIn } from './stores/firstRequests.ts';
import { useFoyer } from './stores/foyer.ts';
import { useLibrary } from './stores/library.ts';
import { useRound } from './stores/round.ts';
import { useSettings } from './stores/settings.ts';

/** How long the first frame waits for what it is to show. */
const FIRST_FRAME_WITHIN_MS = 500;

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
void show(root);

// Not by an await out here, for which the build would put what all scripts share into one more file.
async function show(root: HTMLElement): Promise<void> {
  // Together, since the answers are under way together.
  const asked = [useSettings.getState().load(), foyer(), useLibrary.getState().load(), roundInAddress()];
  forgetAnswers();
  await setUpWords();
  // In the player's language and light from the first frame on; but a host that does not answer is to be told of.
  await Promise.race([
    Promise.all(asked),
    new Promise((resolve) => setTimeout(resolve, FIRST_FRAME_WITHIN_MS)),
  ]);
  applySettings(useSettings.getState().settings);
  createRoot(root).render(<App />);
}

/** What the home screen shows of the records, if the address is its own. */
async function foyer(): Promise<void> {
  if (isHome(location.hash)) await useFoyer.getState().load(openedAt);
}

/** Takes up the round that the address names, if it does; its screen tells of what goes wrong. */
async function roundInAddress(): Promise<void> {
  const id = roundIn(location.hash);
  if (id !== undefined) await useRound.getState().resume(id);
}

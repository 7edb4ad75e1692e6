import { render } from 'preact';
import { App } from './App.tsx';
import { detectLanguage } from './i18n/i18n.ts';
import { createRoomStore } from './net/roomStore.ts';
import { browserStorage } from './net/tokenStorage.ts';
import './phone.css';

const root = document.getElementById('phone');
if (!root) throw new Error('the page has no #phone');

const storage = browserStorage();
// The code may stand in the address, as the QR code has it.
const code = /^\/([0-9A-Za-z]{1,16})$/.exec(location.pathname);
const store = createRoomStore({
  url: `ws://${location.host}/room`,
  code: code?.[1] ?? null,
  storage,
});
render(
  <App
    store={store}
    storage={storage}
    language={detectLanguage(storage.get('language'), navigator.languages)}
  />,
  root,
);
store.start();

// A phone that wakes up, or finds its network again, need not wait for the next attempt.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') store.wake();
});
window.addEventListener('online', store.wake);
window.addEventListener('pageshow', store.wake);

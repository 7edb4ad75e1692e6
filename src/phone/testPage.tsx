import { render } from 'preact';
import { detectLanguage, translator } from './i18n/i18n.ts';
import { browserStorage } from './net/tokenStorage.ts';
import './phone.css';

const WAIT_MS = 8_000;

const root = document.getElementById('phone');
if (!root) throw new Error('the page has no #phone');
const language = detectLanguage(browserStorage().get('language'), navigator.languages);
const t = translator(language);
document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';

function show(target: HTMLElement, words: string, look: string): void {
  render(
    <main>
      <section className="scene scene-wait">
        <h1>{t('test.title')}</h1>
        <p className={`big ${look}`} role="status">
          {words}
        </p>
      </section>
    </main>,
    target,
  );
}

show(root, t('test.trying'), '');
const socket = new WebSocket(`ws://${location.host}/room`);
let sentAt = 0;
const tooLate = setTimeout(() => {
  show(root, t('test.bad'), 'is-wrong');
  socket.close();
}, WAIT_MS);
socket.onopen = () => {
  sentAt = performance.now();
  socket.send(JSON.stringify({ type: 'test' }));
};
socket.onmessage = () => {
  clearTimeout(tooLate);
  show(root, t('test.good', { ms: Math.round(performance.now() - sentAt) }), 'is-right');
  socket.close();
};
socket.onerror = () => {
  clearTimeout(tooLate);
  show(root, t('test.bad'), 'is-wrong');
};

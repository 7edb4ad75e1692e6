import { app, session, type WebContents } from 'electron';
import { isSameOrigin } from './page.ts';

/** Refuses whatever a page may ask of the system: the quiz needs none of it. */
export function denyPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.defaultSession.setPermissionCheckHandler(() => false);
  session.defaultSession.setDevicePermissionHandler(() => false);
}

/** Keeps every page that is ever made on our own origin, without windows or webviews of its own making. */
export function guardPages(page: string): void {
  app.on('web-contents-created', (_event, contents) => {
    guard(contents, page);
  });
}

function guard(contents: WebContents, page: string): void {
  const stay = (event: { preventDefault: () => void }, url: string): void => {
    if (!isSameOrigin(url, page)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

import { app, session, type WebContents } from 'electron';
import { mayLeave } from './external.ts';
import { isSameOrigin } from './page.ts';
import { mayHave } from './permission.ts';

/**
 * Refuses whatever a page may ask of the system, but one thing: our own page may fill the screen.
 * @param page the address of our page
 */
export function guardPermissions(page: string): void {
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(details.isMainFrame && mayHave(permission, details.requestingUrl, page));
  });
  session.defaultSession.setPermissionCheckHandler((_contents, permission, origin) =>
    mayHave(permission, origin, page),
  );
  session.defaultSession.setDevicePermissionHandler(() => false);
}

/**
 * Keeps every page that is ever made on our own origin, without windows or webviews of its own making.
 * @param leave asks the player about an address that may be opened outside, and opens it
 */
export function guardPages(page: string, leave: (address: string) => void): void {
  app.on('web-contents-created', (_event, contents) => {
    guard(contents, page, leave);
  });
}

function guard(contents: WebContents, page: string, leave: (address: string) => void): void {
  const stay = (event: { preventDefault: () => void }, url: string): void => {
    if (!isSameOrigin(url, page)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(({ url }) => {
    if (mayLeave(url)) leave(url);
    return { action: 'deny' };
  });
}

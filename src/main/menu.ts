import { Menu } from 'electron';

/**
 * Replaces Electron's default menu, whose Help leads to the web. macOS needs one for copy, paste and quit;
 * elsewhere those keys work without, and the screen belongs to the question.
 */
export function setMenu(): void {
  const roles = ['appMenu', 'editMenu', 'windowMenu'] as const;
  Menu.setApplicationMenu(
    process.platform === 'darwin' ? Menu.buildFromTemplate(roles.map((role) => ({ role }))) : null,
  );
}

import type { MenuItemConstructorOptions } from 'electron';
import type { ShellEvent } from '../contract/shell.ts';
import type { Words } from './words.ts';

/** What the menu does apart from the system's own roles. */
export interface Commands {
  tell: (event: ShellEvent) => void;
  openPack: () => void;
  print: () => void;
  openStage: () => void;
  closeStage: () => void;
  /** Undefined for a build that has no place to look for newer versions. */
  lookForUpdates: (() => void) | undefined;
}

/**
 * The menu of a system. On macOS it is always there and must have the app's own menu; elsewhere it comes with Alt, for
 * the screen belongs to the question. No key of the game is taken: all have Ctrl or Command, or are F11.
 */
export function menuTemplate(
  words: Words,
  { tell, openPack, print, openStage, closeStage, lookForUpdates }: Commands,
  platform: NodeJS.Platform,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const go = (
    label: string,
    place: Extract<ShellEvent, { kind: 'go' }>['place'],
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    id: `go:${place}`,
    label,
    ...(accelerator !== undefined && { accelerator }),
    click: () => {
      tell({ kind: 'go', place });
    },
  });
  const does = (
    id: string,
    label: string,
    click: () => void,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    id,
    label,
    click,
    ...(accelerator !== undefined && { accelerator }),
  });
  const settings = go(words.settings, '/settings', 'CmdOrCtrl+,');
  const about = go(words.about, '/about');
  const updates = lookForUpdates ? [does('updates', words.lookForUpdates, lookForUpdates)] : [];
  const app: MenuItemConstructorOptions = {
    label: 'Reel Quiz',
    submenu: [
      about,
      ...updates,
      line,
      settings,
      line,
      { role: 'services', label: words.services },
      line,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.unhide },
      line,
      { role: 'quit', label: words.quit },
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: words.file,
    submenu: [
      go(words.newRound, '/setup', 'CmdOrCtrl+N'),
      does('open-pack', words.openPack, openPack, 'CmdOrCtrl+O'),
      line,
      does('print', words.print, print, 'CmdOrCtrl+P'),
      line,
      ...(mac
        ? [{ role: 'close', label: words.closeWindow } as const]
        : [settings, line, { role: 'quit', label: words.quit } as const]),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      line,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: words.view,
    submenu: [
      go(words.home, '/', 'CmdOrCtrl+Shift+H'),
      go(words.evenings, '/evening', 'CmdOrCtrl+Shift+E'),
      go(words.library, '/library', 'CmdOrCtrl+Shift+L'),
      go(words.history, '/history'),
      go(words.statistics, '/statistics'),
      go(words.shot, '/shot'),
      line,
      does('mute', words.mute, () => {
        tell({ kind: 'mute' });
      }),
      line,
      does('open-stage', words.openStage, openStage),
      does('close-stage', words.closeStage, closeStage),
      line,
      { role: 'togglefullscreen', label: words.fullScreen },
    ],
  };
  const window: MenuItemConstructorOptions = {
    label: words.window,
    role: 'windowMenu',
    submenu: [
      { role: 'minimize', label: words.minimize },
      { role: 'zoom', label: words.zoom },
      line,
      { role: 'front', label: words.front },
    ],
  };
  const help: MenuItemConstructorOptions = {
    label: words.help,
    role: 'help',
    submenu: mac ? [about] : [about, ...updates],
  };
  return mac ? [app, file, edit, view, window] : [file, edit, view, help];
}

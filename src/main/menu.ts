import { Menu } from 'electron';
import { type Commands, menuTemplate } from './menuTemplate.ts';
import type { Words } from './words.ts';

/** Puts up the menu in the language of these words, in the place of Electron's own, whose Help leads to the web. */
export function setMenu(words: Words, commands: Commands): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(words, commands, process.platform)));
}

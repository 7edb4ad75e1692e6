import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import type { ShellEvent } from '../contract/shell.ts';
import { menuTemplate } from './menuTemplate.ts';
import { wordsFor } from './words.ts';

const told: (ShellEvent | string)[] = [];
const commands = {
  tell: (event: ShellEvent) => told.push(event),
  openPack: () => told.push('pack'),
  print: () => told.push('print'),
  openStage: () => told.push('stage'),
  closeStage: () => told.push('no stage'),
  lookForUpdates: () => told.push('updates'),
};

function all(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])]);
}

test.each(['linux', 'win32', 'darwin'] as const)(
  'on %s each entry has words, and a way to act',
  (platform) => {
    for (const words of [wordsFor('en', ''), wordsFor('zh', '')]) {
      const said = new Set<string>([...Object.values(words), 'Reel Quiz']);
      for (const { type, label, submenu, role, click } of all(menuTemplate(words, commands, platform))) {
        if (type === 'separator') continue;
        expect(said.has(label ?? ''), label).toBe(true);
        expect(
          [submenu, role, click].some((way) => way !== undefined),
          label,
        ).toBe(true);
      }
    }
  },
);

test('no key of the game is taken, and none is given twice', () => {
  for (const platform of ['linux', 'darwin'] as const) {
    const keys = all(menuTemplate(wordsFor('en', ''), commands, platform)).flatMap(({ accelerator }) =>
      accelerator === undefined ? [] : [accelerator],
    );
    expect(keys.filter((key) => !key.startsWith('CmdOrCtrl+'))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('macOS has its own menu first, and quitting is in one place', () => {
  const [first] = menuTemplate(wordsFor('en', ''), commands, 'darwin');
  expect(first?.label).toBe('Reel Quiz');
  for (const platform of ['linux', 'darwin'] as const)
    expect(
      all(menuTemplate(wordsFor('en', ''), commands, platform)).filter(({ role }) => role === 'quit'),
    ).toHaveLength(1);
});

/** What Electron asks of the system, on a machine where nobody sits: it is remembered, and a test can look or answer. */

/** Electron's `Menu`: kept, so that its entries can be found and pressed. */
export class Menu {
  static #application: Menu | null = null;
  readonly items: MenuItem[];

  constructor(items: MenuItem[]) {
    this.items = items;
  }
  static buildFromTemplate(template: Template[]): Menu {
    return new Menu(template.map((entry) => new MenuItem(entry)));
  }
  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }
  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }
  /** The entry of an id, however deep. */
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}

interface Template {
  id?: string;
  label?: string;
  role?: string;
  type?: string;
  accelerator?: string;
  click?: () => void;
  submenu?: Template[];
}

/** One entry of a menu. */
class MenuItem {
  readonly id: string;
  readonly label: string;
  readonly role: string | undefined;
  readonly type: string;
  readonly accelerator: string | undefined;
  readonly submenu: Menu | undefined;
  readonly #click: (() => void) | undefined;

  constructor({ id = '', label = '', role, type, accelerator, click, submenu }: Template) {
    this.id = id;
    this.label = label;
    this.role = role;
    this.type = type ?? (submenu ? 'submenu' : 'normal');
    this.accelerator = accelerator;
    this.submenu = submenu && Menu.buildFromTemplate(submenu);
    this.#click = click;
  }
  click(): void {
    this.#click?.();
  }
}

/** Electron's `dialog`. Nobody is there to press a button: the first is pressed, and no file is chosen. */
export const dialog = {
  showErrorBox: (title: string, content: string): void => {
    console.error(`${title}: ${content}`);
  },
  showMessageBox: (...asked: unknown[]): Promise<{ response: number; checkboxChecked: boolean }> => {
    console.error('[stand-in] A dialog:', JSON.stringify(asked.at(-1)));
    return Promise.resolve({ response: 0, checkboxChecked: false });
  },
  showSaveDialog: (): Promise<{ canceled: boolean; filePath: string }> =>
    Promise.resolve({ canceled: true, filePath: '' }),
  showOpenDialog: (): Promise<{ canceled: boolean; filePaths: string[] }> =>
    Promise.resolve({ canceled: true, filePaths: [] }),
};

/** Electron's `shell`, as far as addresses go: none is opened. */
export const shell = {
  openExternal: (address: string): Promise<void> => {
    console.error(`[stand-in] Opened outside: ${address}`);
    return Promise.resolve();
  },
};

const blockers = new Set<number>();
let lastBlocker = 0;

/** Electron's `powerSaveBlocker`: no screen here goes dark. */
export const powerSaveBlocker = {
  start: (): number => {
    blockers.add(++lastBlocker);
    return lastBlocker;
  },
  stop: (id: number): void => {
    blockers.delete(id);
  },
  isStarted: (id: number): boolean => blockers.has(id),
};

let reporting: object | null = null;

/** Electron's `crashReporter`: it writes nothing here. */
export const crashReporter = {
  start: (options: object): void => {
    reporting = options;
  },
  getUploadToServer: (): boolean =>
    reporting !== null && !('uploadToServer' in reporting && reporting.uploadToServer === false),
  getParameters: (): object => reporting ?? {},
};

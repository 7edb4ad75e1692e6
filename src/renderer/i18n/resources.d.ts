import type en from './en.json';

/* Checks the keys in the renderer. In a file of its own, because it would hold for every i18next in sight. */
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

import type { Plugin } from 'vite';

/**
 * Has a page run one of the scripts that its own script imports as soon as that is there, and not only once all are.
 * @param name of the chunk
 */
export function runsAhead(name: string): Plugin {
  return {
    name: 'reel-quiz:runs-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (page, { bundle = {} }) => {
        const chunk = Object.values(bundle).find((one) => one.type === 'chunk' && one.name === name);
        const link = `<link rel="modulepreload" crossorigin href="./${chunk?.fileName ?? ''}">`;
        if (!page.includes(link)) throw new Error(`The page imports no script ${name}.`);
        const script = link
          .replace('<link rel="modulepreload"', '<script type="module" async')
          .replace('href', 'src');
        return page.replace(link, '').replace('<script', `${script}</script>\n    <script`);
      },
    },
  };
}

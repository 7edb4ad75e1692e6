/**
 * A page that shows pictures side by side, those of one screen in one row.
 * @param names of files beside the page: screen-language-theme-size.jpg
 */
export function contactSheet(names: readonly string[]): string {
  const screens = Map.groupBy([...names].sort(), (name) => name.replace(/-(en|zh)-[^-]+-[^-]+$/, ''));
  const rows = [...screens].map(([screen, pictures]) => {
    const figures = pictures.map(
      (name) =>
        `<figure><a href="${name}"><img src="${name}" loading="lazy" alt=""></a><figcaption>${name}</figcaption></figure>`,
    );
    return `<h2>${screen}</h2>\n<div>${figures.join('\n')}</div>`;
  });
  return `<!doctype html>
<meta charset="utf-8">
<title>Every screen</title>
<style>
  body { margin: 1rem; background: #222; color: #ddd; font: 14px sans-serif; }
  div { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 0.5rem; }
  figure { margin: 0; }
  img { width: 100%; }
</style>
${rows.join('\n')}
`;
}

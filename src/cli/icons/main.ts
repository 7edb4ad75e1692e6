/**
 * Draws the app's icon, `resources/icon.svg`, in every size and form that a system wants: PNGs for Linux, an .ico for
 * Windows, an .icns for macOS. What it writes is checked in, so that packaging needs no browser.
 */
import { chromium } from '@playwright/test';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { browserArguments } from '../browser/findBrowser.ts';
import { setUpBrowser } from '../browser/setUpBrowser.ts';
import { ICO_SIZES, type Picture, toIcns, toIco } from './containers.ts';

/** The sizes of the hicolor theme that desktops look for, and the largest that macOS wants. */
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

const root = resolve(import.meta.dirname, '../../..');
const resources = join(root, 'resources');

async function draw(): Promise<Picture[]> {
  const svg = readFileSync(join(resources, 'icon.svg')).toString('base64');
  const browser = await chromium.launch({ executablePath: setUpBrowser(root), args: browserArguments() });
  try {
    const pictures: Picture[] = [];
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<body style="margin:0"><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
      );
      pictures.push({ size, png: await page.screenshot({ omitBackground: true }) });
      await page.close();
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

const pictures = await draw();
mkdirSync(join(resources, 'icons'), { recursive: true });
for (const { size, png } of pictures) writeFileSync(join(resources, 'icons', `${size}x${size}.png`), png);
writeFileSync(join(resources, 'icon.ico'), toIco(pictures.filter(({ size }) => ICO_SIZES.includes(size))));
writeFileSync(join(resources, 'icon.icns'), toIcns(pictures));

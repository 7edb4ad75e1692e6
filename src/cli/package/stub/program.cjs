#!/usr/bin/env node
// Stands where Electron's program would, in packages that are built where Electron can't be had. It opens no window: it
// looks at what was packed around it, says so as JSON, and ends with 0 if all of it is there. docs/maintainers.md says
// what that shows.
'use strict';
const {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
} = require('node:fs');
const { dirname, join } = require('node:path');

/** The files of an asar archive, path -> text. The format: two pickled lengths, a JSON header, then the files. */
function readAsar(file) {
  const handle = openSync(file, 'r');
  const sizes = Buffer.alloc(16);
  readSync(handle, sizes, 0, 16, 0);
  const header = Buffer.alloc(sizes.readUInt32LE(12));
  readSync(handle, header, 0, header.length, 16);
  closeSync(handle);
  const start = 8 + sizes.readUInt32LE(4);
  const bytes = readFileSync(file);
  const found = new Map();
  const walk = (entry, path) => {
    for (const [name, child] of Object.entries(entry.files ?? {})) walk(child, `${path}/${name}`);
    if (entry.offset !== undefined) {
      const from = start + Number(entry.offset);
      found.set(path.slice(1), bytes.subarray(from, from + entry.size).toString());
    }
  };
  walk(JSON.parse(header.toString()), '');
  return found;
}

const resources = [join(dirname(__filename), 'resources'), join(dirname(__filename), '../Resources')].find(
  existsSync,
);
const files = readAsar(join(resources, 'app.asar'));
const { name, version, main } = JSON.parse(files.get('package.json'));
const list = (folder) => (existsSync(join(resources, folder)) ? readdirSync(join(resources, folder)) : []);
const missing = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html', main].filter(
  (file) => !files.has(file),
);
const report = {
  stub: true,
  name,
  version,
  program: __filename,
  banks: list('questions/banks'),
  facts: list('questions/facts'),
  licences: list('licences'),
  missing,
  files: process.argv.slice(2).filter((argument) => !argument.startsWith('-')),
};
const text = `${JSON.stringify(report)}\n`;
process.stdout.write(text);
// What a desktop starts has no terminal to write to.
if (process.env.REEL_QUIZ_STUB_REPORT) appendFileSync(process.env.REEL_QUIZ_STUB_REPORT, text);
process.exitCode = missing.length === 0 && report.banks.length > 0 && report.licences.length > 0 ? 0 : 1;
// What follows are the fuses, as Electron has them in its program.

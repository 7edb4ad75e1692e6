/** Writes the JSON Schema of the bank format, or with --check says whether the file is what would be written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bankSchema } from './bankSchema.ts';

const FILE = 'docs/formats/bank.schema.json';
const root = resolve(import.meta.dirname, '../../..');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

if (!values.check) writeFileSync(join(root, FILE), bankSchema());
else if (readFileSync(join(root, FILE), 'utf8') !== bankSchema()) {
  console.error(`${FILE} is not what the bank format says: run npm run schema.`);
  process.exitCode = 1;
}

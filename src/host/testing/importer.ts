/** Brings a file in, decides and looks over a few things, says so, and goes on until it is killed. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { clientOf } from '../../contract/call.ts';
import { libraryApi } from '../../contract/libraryApi.ts';
import { testHost } from './bank.ts';
import { value } from './value.ts';

const [folder = '', file = '', film = ''] = process.argv.slice(2);
const call = clientOf(libraryApi, testHost(folder).call);
const part = readFileSync(file).toString('base64');
const whole = { part, first: true, last: true };

const { draft } = value(await call('imports.read', { draft: null, name: basename(file), ...whole }));
value(
  await call('imports.change', {
    draft,
    change: { do: 'edit', film, fact: 'director', value: 'Li An', statement: 'Li An directed it.' },
  }),
);
value(await call('imports.look', { draft, looked: { rejected: { [film]: ['one', 'other'] }, stems: {} } }));
const second = call('imports.read', { draft, name: 'second.wiki', ...whole });
console.log('looked');
await second;
setInterval(() => undefined, 1000);

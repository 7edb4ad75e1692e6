import { expect, it } from 'vitest';
import { readArgs } from './args.ts';

it('reads nothing as the defaults', () => {
  expect(readArgs([])).toEqual({
    help: false,
    browser: false,
    open: true,
    port: 0,
    userData: undefined,
    dev: false,
  });
});

it('takes what only makes sense in a browser as a wish for one', () => {
  expect(readArgs(['--no-open'])).toMatchObject({ browser: true, open: false });
  expect(readArgs(['--port', '8080'])).toMatchObject({ browser: true, open: true, port: 8080 });
});

it.each([
  [['--port', 'http'], '--port takes a number from 0 to 65535, not "http".'],
  [['--port=65536'], '--port takes a number from 0 to 65535, not "65536".'],
  [['--user-data='], '--user-data takes the path of a folder.'],
  [['--prot', '1'], "Unknown option '--prot'. See npm start -- --help."],
  [['--port'], "Option '--port <value>' argument missing. See npm start -- --help."],
])('says what is wrong with %j', (args, problem) => {
  expect(readArgs(args)).toEqual({ problem });
});

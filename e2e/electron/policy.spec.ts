import { expect, test } from './shell.ts';

test('an inline script does not run', async ({ shell: { page } }) => {
  const result = await page.evaluate(async () => {
    const blocked = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        resolve(`${event.disposition} ${event.effectiveDirective}`);
      });
    });
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    return [await blocked, 'ran' in window];
  });
  expect(result).toEqual(['enforce script-src-elem', false]);
});

test('nothing is evaluated', async ({ shell: { page } }) => {
  const results = await page.evaluate(
    () =>
      new Promise((resolve) => {
        // In a task of its own: what the debugger evaluates is above the policy.
        setTimeout(() => {
          const attempt = (evaluate: () => unknown): string => {
            try {
              return String(evaluate());
            } catch (error) {
              return error instanceof Error ? error.name : 'thrown';
            }
          };
          // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
          resolve([attempt(() => eval('1')), attempt(() => new Function('return 1')())]);
        });
      }),
  );
  expect(results).toEqual(['EvalError', 'EvalError']);
});

test('the page reaches its own files, and no other origin', async ({ shell: { page } }) => {
  const result = await page.evaluate(async () => {
    const blocked = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        resolve(`${event.effectiveDirective} ${event.blockedURI}`);
      });
    });
    const own = await fetch('/index.html');
    const other = await fetch('https://example.com/x').then(
      () => 'reached',
      () => 'refused',
    );
    // Refused by the policy, that is, and not for want of a network.
    return [own.status, other, other === 'refused' ? await blocked : ''];
  });
  expect(result).toEqual([200, 'refused', 'connect-src https://example.com/x']);
});

test('no path leads out of the folder of the page', async ({ shell: { page } }) => {
  const answers = await page.evaluate(
    (paths) =>
      Promise.all(
        paths.map(async (path) => {
          const answer = await fetch(path);
          return [path, answer.status, await answer.text()];
        }),
      ),
    [
      '/..%2fmain/index.js',
      '/%2e%2e%2f%2e%2e%2fpackage.json',
      '/assets/..%2f..%2f..%2fpackage.json',
      '/..%5c..%5cpackage.json',
      '/no-such-file.js',
    ],
  );
  expect(answers).toEqual([
    ['/..%2fmain/index.js', 403, 'Refused'],
    ['/%2e%2e%2f%2e%2e%2fpackage.json', 403, 'Refused'],
    ['/assets/..%2f..%2f..%2fpackage.json', 403, 'Refused'],
    ['/..%5c..%5cpackage.json', 403, 'Refused'],
    ['/no-such-file.js', 404, 'Not found'],
  ]);
});

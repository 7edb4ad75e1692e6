import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { generate } from './generate.ts';
import type { ExitCode, World } from './io.ts';

const HELP = `Writes and checks question banks.

  npm run -s questions -- generate FACTS --out BANK [--seed N]
      Writes the bank of a facts file. A bank with a flaw is not written.
  npm run -s questions -- generate FACTS --verify BANK [--seed N]
      Says whether the bank is what the facts give. Writes nothing.
  npm run -s questions -- check BANK [--facts FACTS]
      Lists the flaws of a bank, one a line: rule, question, message.
      The facts are questions/facts/<bank id>.yaml unless others are named.

Ends with 0 when all is well, 1 when there are flaws or the bank is stale, 2 when a file or the call is of no use.
The formats: docs/formats/facts.md and docs/formats/bank.md.`;

const SEE_HELP = 'see: npm run -s questions -- --help';

/**
 * Runs the command.
 * @param args what follows its name on the command line
 * @returns the exit code
 */
export function run(world: World, args: readonly string[]): ExitCode {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        verify: { type: 'string' },
        seed: { type: 'string' },
        facts: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    world.complain(`${error instanceof Error ? error.message : 'these words make no call'}; ${SEE_HELP}`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help === true) {
    world.say(HELP);
    return 0;
  }
  const [command, file, ...more] = positionals;
  const refuse = (why: string): ExitCode => {
    world.complain(`${why}; ${SEE_HELP}`);
    return 2;
  };
  if (more.length > 0) return refuse(`"${more.join(' ')}" is one word too many`);
  if (command === 'generate') {
    const { out, verify } = values;
    const seed = values.seed === undefined ? undefined : Number(values.seed);
    if (file === undefined) return refuse('generate needs a facts file');
    if ((out === undefined) === (verify === undefined))
      return refuse('generate needs either --out or --verify');
    if (values.facts !== undefined) return refuse('--facts goes with check');
    if (seed !== undefined && !Number.isSafeInteger(seed)) return refuse('--seed needs a whole number');
    return generate(world, {
      facts: file,
      ...(out === undefined ? {} : { out }),
      ...(verify === undefined ? {} : { verify }),
      ...(seed === undefined ? {} : { seed }),
    });
  }
  if (command === 'check') {
    if (file === undefined) return refuse('check needs a bank');
    const stray = (['out', 'verify', 'seed'] as const).find((name) => values[name] !== undefined);
    if (stray !== undefined) return refuse(`--${stray} goes with generate`);
    return check(world, file, values.facts);
  }
  return refuse(
    command === undefined ? 'say what to do: generate or check' : `there is no command ${command}`,
  );
}

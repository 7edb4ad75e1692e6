import { parseArgs } from 'node:util';
import { TOPICS } from '../../facts/topic.ts';
import { check } from './check.ts';
import { draw } from './draw.ts';
import { exportFrom } from './export.ts';
import { generate } from './generate.ts';
import { importInto } from './import.ts';
import type { ExitCode, World } from './io.ts';
import { stats } from './stats.ts';

const HELP = `Writes, checks, counts and shows question banks.

  npm run -s questions -- generate FACTS --out BANK [--seed N] [--json]
      Writes the bank of a facts file. A bank with a flaw is not written.
  npm run -s questions -- generate FILMS --out FOLDER [--seed N] [--json]
      Writes the banks of many films, with questions across films: FILMS is a folder of facts files (a bank each), or a
      file with one film a line (a bank a year), FILE.jsonl or FILE.jsonl.gz. Broken lines and files are left out, each
      with its place. The banks are put into the folder all together.
  npm run -s questions -- generate FACTS --verify BANK [--seed N]
      Says whether the bank is what the facts give. Writes nothing.
  npm run -s questions -- check BANKS [--facts FACTS|FILMS] [--json]
      Lists the flaws of a bank, or of a folder of banks, one a line: rule, question, message.
      The facts are questions/facts/<bank id>.yaml unless others are named.
  npm run -s questions -- stats BANKS [--facts FILMS] [--json]
      Counts the questions by topic, kind and template, and the flaws that can be counted.
  npm run -s questions -- draw BANKS [--topics cast,awards] [--count 20] [--seed N] [--json]
      Prints a round with its keys and sources, to be read by people.
  npm run -s questions -- import FILE... --out FACTS [--bank BANK] [--from KIND] [--film "TITLE (YEAR)"] [--json]
      Reads a film's article or item, or any bank. Facts (wikitext, wikidata, extract, films-jsonl) are written as YAML,
      and with --bank a bank of them at once; questions (csv, kahoot, opentdb, gift) are written as a bank with
      --out BANK; a pack is unpacked with --out FOLDER. The kind is found out unless --from names it. --film names the
      film that questions are about, or the title and year that an article lacks; --topic the topic of questions.
      Several files about one film are put together: what they disagree about is told, and so is who may be one person
      under two names, which --same ID=ID then says.
  npm run -s questions -- export BANK --to json|csv|gift|opentdb|anki|pack --out FILE [--json]
      Writes a bank for another program, and tells what the format cannot carry. A pack (.reelquiz) holds the bank with
      the facts in --facts, the terms in --licence and where it comes from in --notes.

Ends with 0 when all is well, 1 when there are flaws, the bank is stale or something was left out, 2 when a file or the
call is of no use. The formats are described in docs/formats.`;

const SEE_HELP = 'see: npm run -s questions -- --help';
const ROUND = 20;

/** The options that go with each command. */
const COMMANDS = {
  generate: ['out', 'verify', 'seed', 'json'],
  check: ['facts', 'json'],
  stats: ['facts', 'json'],
  draw: ['topics', 'count', 'seed', 'json'],
  import: ['from', 'out', 'bank', 'film', 'topic', 'same', 'seed', 'json'],
  export: ['to', 'out', 'facts', 'licence', 'notes', 'json'],
} as const;

/** What each command works on. */
const NEEDS: Readonly<Record<keyof typeof COMMANDS, string>> = {
  generate: 'facts',
  check: 'a bank',
  stats: 'a bank',
  draw: 'a bank',
  import: 'a file',
  export: 'a bank',
};

/**
 * Runs the command.
 * @param args what follows its name on the command line
 * @returns the exit code
 */
export async function run(world: World, args: readonly string[]): Promise<ExitCode> {
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
        topics: { type: 'string' },
        count: { type: 'string' },
        from: { type: 'string' },
        bank: { type: 'string' },
        film: { type: 'string' },
        same: { type: 'string', multiple: true },
        to: { type: 'string' },
        licence: { type: 'string' },
        notes: { type: 'string' },
        topic: { type: 'string' },
        json: { type: 'boolean' },
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
  if (command === undefined) return refuse(`say what to do: ${Object.keys(COMMANDS).join(', ')}`);
  if (!isCommand(command)) return refuse(`there is no command ${command}`);
  if (more.length > 0 && command !== 'import') return refuse(`"${more.join(' ')}" is one word too many`);
  const allowed: readonly string[] = COMMANDS[command];
  const stray = Object.keys(values).find((name) => !allowed.includes(name));
  if (stray !== undefined) return refuse(`--${stray} does not go with ${command}`);
  if (file === undefined) return refuse(`${command} needs ${NEEDS[command]}`);
  const seed = values.seed === undefined ? undefined : Number(values.seed);
  if (seed !== undefined && !Number.isSafeInteger(seed)) return refuse('--seed needs a whole number');
  const { out, verify, facts, json = false } = values;
  switch (command) {
    case 'generate':
      if ((out === undefined) === (verify === undefined))
        return refuse('generate needs either --out or --verify');
      return generate(world, {
        facts: file,
        json,
        ...(out === undefined ? {} : { out }),
        ...(verify === undefined ? {} : { verify }),
        ...(seed === undefined ? {} : { seed }),
      });
    case 'check':
      return check(world, { bank: file, json, ...(facts === undefined ? {} : { facts }) });
    case 'stats':
      return stats(world, { bank: file, json, ...(facts === undefined ? {} : { facts }) });
    case 'export': {
      const { to, licence, notes } = values;
      if (to === undefined || out === undefined) return refuse('export needs --to and --out');
      return exportFrom(world, {
        bank: file,
        to,
        out,
        json,
        ...(facts === undefined ? {} : { facts }),
        ...(licence === undefined ? {} : { licence }),
        ...(notes === undefined ? {} : { notes }),
      });
    }
    case 'import': {
      const { from = 'auto', bank, film } = values;
      if (out === undefined && bank === undefined) return refuse('import needs --out, --bank or both');
      const topic = TOPICS.find((one) => one === values.topic);
      if (values.topic !== undefined && topic === undefined)
        return refuse(`--topic needs one of ${TOPICS.join(', ')}`);
      return importInto(world, {
        files: [file, ...more],
        ...(values.same === undefined ? {} : { same: values.same }),
        from,
        json,
        ...(out === undefined ? {} : { out }),
        ...(bank === undefined ? {} : { bank }),
        ...(film === undefined ? {} : { film }),
        ...(topic === undefined ? {} : { topic }),
        ...(seed === undefined ? {} : { seed }),
      });
    }
    case 'draw': {
      const count = Number(values.count ?? ROUND);
      if (!Number.isSafeInteger(count) || count < 1) return refuse('--count needs a whole number from 1 on');
      const wanted = values.topics?.split(',') ?? [];
      const topics = TOPICS.filter((topic) => wanted.length === 0 || wanted.includes(topic));
      if (wanted.some((name) => !topics.some((topic) => topic === name)))
        return refuse(`--topics needs some of ${TOPICS.join(',')}`);
      return draw(world, { bank: file, topics, count, seed: seed ?? 1, json });
    }
  }
}

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}

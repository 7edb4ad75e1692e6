/** A package for Debian or Fedora, as electron-builder asks fpm for it. */
export interface PackageRequest {
  target: 'deb' | 'rpm';
  /** What goes where: a file, or a folder whose content is meant. */
  files: { from: string; to: string }[];
  depends: string[];
  recommends: string[];
  /** Every other option by its name, without the dashes. */
  options: Map<string, string>;
}

/** The options of fpm that stand alone. */
const FLAGS = new Set(['--force', '--debug']);

/**
 * Reads the part of fpm's command line that electron-builder uses.
 * @throws Error for a target that is not built here, and for what is not an option
 */
export function readFpmArgs(args: readonly string[]): PackageRequest {
  const request: PackageRequest = {
    target: 'deb',
    files: [],
    depends: [],
    recommends: [],
    options: new Map(),
  };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (FLAGS.has(arg)) continue;
    if (!arg.startsWith('-')) {
      const cut = arg.lastIndexOf('=');
      if (cut < 0) throw new Error(`${arg} does not say where it goes.`);
      request.files.push({ from: arg.slice(0, cut), to: arg.slice(cut + 1) });
      continue;
    }
    const value = args[++at];
    if (value === undefined) throw new Error(`${arg} has no value.`);
    if (arg === '-d') request.depends.push(value);
    else if (arg === '--deb-recommends') request.recommends.push(value);
    else if (arg === '-t') request.target = targetOf(value);
    else request.options.set(arg.replace(/^-+/, ''), value);
  }
  return request;
}

function targetOf(value: string): PackageRequest['target'] {
  if (value === 'deb' || value === 'rpm') return value;
  throw new Error(`A ${value} is not built here.`);
}

/** An option that must be there. */
export function option({ options }: PackageRequest, name: string): string {
  const value = options.get(name);
  if (value === undefined) throw new Error(`fpm was asked without --${name}.`);
  return value;
}

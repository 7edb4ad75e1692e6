/** The pairs made so far: the id of a prompt -> the id of its partner. */
export type Pairs = Readonly<Record<string, string>>;

/** Gives a prompt a partner. A partner that another prompt had is taken from it, for no two share one. */
export function paired(pairs: Pairs, prompt: string, partner: string): Pairs {
  return { ...without(pairs, partner), [prompt]: partner };
}

/** Takes a prompt's partner away. */
export function unpaired(pairs: Pairs, prompt: string): Pairs {
  return Object.fromEntries(Object.entries(pairs).filter(([id]) => id !== prompt));
}

/** The prompt to go on with: the next one after `prompt` that has no partner yet, or `prompt` when all have. */
export function nextOpen(pairs: Pairs, prompts: readonly string[], prompt: string): string {
  const at = prompts.indexOf(prompt);
  const after = [...prompts.slice(at + 1), ...prompts.slice(0, at + 1)];
  return after.find((id) => pairs[id] === undefined) ?? prompt;
}

function without(pairs: Pairs, partner: string): Pairs {
  return Object.fromEntries(Object.entries(pairs).filter(([, id]) => id !== partner));
}

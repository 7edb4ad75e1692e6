import type { FactsFile } from '../../facts/file.ts';
import { parseFacts } from '../../facts/parseFacts.ts';
import { fileTrouble } from './files.ts';
import type { World } from './io.ts';

/**
 * Reads a facts file and complains, line by line, about what keeps it from being one.
 * @returns the facts, or undefined after the complaints
 */
export function readFacts(world: World, path: string): FactsFile | undefined {
  let text: string;
  try {
    text = world.read(path);
  } catch (error) {
    world.complain(fileTrouble(path, error));
    return undefined;
  }
  const facts = parseFacts(text);
  if (facts.ok) return facts.value;
  for (const { line, column, path: field, message } of facts.problems) {
    world.complain(`${path}:${line}:${column}: ${field === '' ? '' : `${field}: `}${message}`);
  }
  return undefined;
}

/** Why a response is none to its question. It is not graded, and the question stays open. */
export type ResponseRefusal =
  /** It answers a question of another kind. */
  | 'wrong-kind'
  /** It names an option or a prompt that the question does not have. */
  | 'unknown-option'
  /** It names an option twice, or gives two prompts one partner. */
  | 'repeated-option'
  /** It leaves out some of the options that are to be put in order. */
  | 'incomplete'
  /** It is a number that the question does not offer. */
  | 'outside-range';

/** Whether an id is named twice. */
export function hasRepeats(ids: readonly string[]): boolean {
  return new Set(ids).size < ids.length;
}

/** Whether each id is that of one of the options. */
export function areKnown(ids: readonly string[], options: readonly { id: string }[]): boolean {
  const known = new Set(options.map(({ id }) => id));
  return ids.every((id) => known.has(id));
}

import type { Setup } from './setup.ts';
import type { State, Verdict } from './state.ts';
import { summarise } from './summary.ts';

/** What a question is shown by: what was right, partly right, not right, and passed over. */
const SQUARES: Record<Verdict, string> = {
  right: '🟩',
  partly: '🟨',
  wrong: '⬛',
  late: '⬛',
  missed: '⬛',
  skipped: '⬜',
  given: '⬜',
};

/**
 * A round to show to others, in two lines: what it was, and a square for each question with the score. Nothing of the
 * questions or answers is in it.
 * @param heading what it was, in the player's language: the app, the day, the film
 * @param number writes a number in the player's language
 */
export function shareText(
  setup: Setup,
  state: State,
  {
    player,
    heading,
    number,
  }: { player: string; heading: readonly string[]; number: (value: number) => string },
): string {
  const squares = state.played.flatMap(({ answers }) =>
    answers.filter((answer) => answer.player === player).map(({ verdict }) => SQUARES[verdict]),
  );
  const { right, questions, points } = summarise(setup, state, player);
  return `${heading.join(' · ')}\n${squares.join('')}  ${right}/${questions} · ${number(points)}`;
}

import { stringify } from 'csv-stringify/sync';
import type { EveningExportFormat } from '../../contract/evening.ts';
import { judge, rulingOn } from '../../quiz/evening/judge.ts';
import type { EveningLog } from '../../quiz/evening/log.ts';
import { scoreEvening } from '../../quiz/evening/score.ts';
import { placesOf } from '../../quiz/evening/setup.ts';
import { standings } from '../../quiz/evening/standings.ts';
import type { Response } from '../../quiz/events.ts';
import type { StoredEvening } from './eveningStore.ts';

const COLUMNS = [
  'row',
  'round',
  'question',
  'question_id',
  'stem',
  'team',
  'player',
  'answer',
  'verdict',
  'share',
  'points',
  'seconds',
  'ruling',
  'void',
  'rank',
] as const;
/** Tells a spreadsheet that this is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The results of an evening as the text of a file: as JSON the setup, the whole log and the standings; as CSV (RFC 4180)
 * a row for each player and revealed question, then one for each score from paper and each adjustment, whose reason
 * stands under `ruling`, and at the end one for each line of the standings.
 */
export function exportEvening(
  evening: StoredEvening,
  log: EveningLog,
  format: EveningExportFormat,
): { name: string; text: string } {
  const { setup, state } = log;
  const day = new Date(evening.startedAt).toISOString().slice(0, 10);
  const name = `reel-quiz-evening-${day}.${format}`;
  if (format === 'json') {
    const { id, startedAt, finishedAt, events, writtenAt } = evening;
    const whole = {
      format: 'reel-quiz/evening',
      version: 1,
      id,
      startedAt,
      finishedAt,
      setup,
      events,
      writtenAt,
    };
    return { name, text: `${JSON.stringify({ ...whole, standings: standings(setup, state) })}\n` };
  }
  const scores = scoreEvening(setup, state);
  const given = placesOf(setup).flatMap(({ index, round, at, drawn: { question } }) => {
    const asked = state.asked.get(index);
    if (asked?.stage !== 'revealed') return [];
    const judged = judge(setup, asked);
    const outcomes = scores.outcomes.get(index);
    return [...state.players.values()].flatMap((player) => {
      const one = judged.get(player.id);
      const outcome = outcomes?.get(player.id);
      const answer = asked.answers.get(player.id);
      if (!one && !outcome) return [];
      const ruling = rulingOn(asked, player.id);
      return [
        [
          'answer',
          round + 1,
          at + 1,
          question.id,
          question.stem.en,
          teamName(state, player.team),
          player.name,
          answer ? spoken(answer.response) : '',
          outcome?.verdict ?? one?.verdict ?? '',
          outcome?.share ?? one?.share ?? 0,
          outcome?.points ?? 0,
          one ? Math.round(one.elapsedMs) / 1000 : '',
          ruling === undefined ? '' : ruling ? 'accepted' : 'rejected',
          asked.isVoid ? 'void' : '',
          '',
        ],
      ];
    });
  });
  const paper = [...state.paper.values()].map(({ entrant, round, index, points }) => {
    const place = placesOf(setup)[index ?? -1];
    return rowOf({
      row: 'paper',
      ...nameOf(state, entrant),
      round: round + 1,
      ...(place && { question: place.at + 1, question_id: place.drawn.question.id }),
      points,
    });
  });
  const adjustments = state.adjustments.map(({ entrant, points, reason }) =>
    rowOf({ row: 'adjustment', ...nameOf(state, entrant), points, ruling: reason }),
  );
  const lines = standings(setup, state).map(({ kind, name: who, points, rank }) =>
    rowOf({ row: 'standing', [kind]: who, points, rank }),
  );
  const text = stringify([COLUMNS, ...given, ...paper, ...adjustments, ...lines], {
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  return { name, text: BYTE_ORDER_MARK + text };
}

type Column = (typeof COLUMNS)[number];

/** A row in which only these columns are filled. */
const rowOf = (filled: Partial<Record<Column, string | number>>): (string | number)[] =>
  COLUMNS.map((column) => filled[column] ?? '');

/** The name of an entrant in the column it belongs to. */
function nameOf(state: EveningLog['state'], entrant: string): { team?: string; player?: string } {
  const team = state.teams.get(entrant);
  return team ? { team: team.name } : { player: state.players.get(entrant)?.name ?? '' };
}

const teamName = (state: EveningLog['state'], team: string | null): string =>
  team === null ? '' : (state.teams.get(team)?.name ?? '');

/** What was answered, as text: the ids of options, numbers and words as they were given. */
function spoken(response: Response): string {
  switch (response.kind) {
    case 'choice':
    case 'truth':
    case 'clues':
      return response.option;
    case 'select':
    case 'order':
      return response.options.join(' ');
    case 'match':
      return Object.entries(response.pairs)
        .map(([prompt, partner]) => `${prompt}:${partner}`)
        .join(' ');
    case 'number':
      return String(response.number);
    case 'text':
      return response.text;
    case 'place':
      return String(response.gap);
  }
}

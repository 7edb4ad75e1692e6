import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostView } from '../../../../contract/evening.ts';
import { act } from '../../../stores/evening.ts';
import { NumberField } from '../NumberField.tsx';

/** Scores from paper, quickly: figures alone, Tab and Enter go on, each cell is saved as it is left. */
export function PaperPanel({ view }: { view: HostView }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<number | null>(null);
  const { plan, standings, paper, evening } = view;
  const round = chosen ?? Math.max(0, (view.round?.number ?? 1) - 1);
  // Points are entered for what is being played or was.
  const begun = Math.max(1, view.round?.number ?? 1);
  const before = plan.rounds.slice(0, round).reduce((sum, one) => sum + one.questions, 0);
  const drawn = view.asked.filter((one) => one.round === round).map(({ index }) => index);
  // A round of which nothing is asked yet can be entered as a whole.
  const columns: (number | null)[] = [null, ...drawn];
  const rows = standings.toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <>
      <a className="desk-link" href={`#/paper/${encodeURIComponent(evening)}`}>
        {t('evening.paper.print')}
      </a>
      <label className="desk-field">
        {t('evening.paper.round')}
        <select
          className="field"
          value={String(round)}
          onChange={({ target }) => {
            setChosen(Number(target.value));
          }}
        >
          {plan.rounds.slice(0, begun).map(({ title }, at) => (
            <option key={at} value={String(at)}>
              {at + 1}. {title}
            </option>
          ))}
        </select>
      </label>
      <p className="desk-quiet">{t('evening.paper.hint')}</p>
      <div className="paper-scroll">
        <table className="desk-table paper-grid tabular">
          <thead>
            <tr>
              <th scope="col">{t('evening.standings.name')}</th>
              {columns.map((index) => (
                <th key={index} scope="col">
                  {index === null
                    ? t('evening.paper.whole')
                    : t('evening.paper.question', { number: index - (drawn[0] ?? before) + 1 })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ entrant, name }) => (
              <tr key={entrant}>
                <th scope="row">{name}</th>
                {columns.map((index) => (
                  <td key={index}>
                    <NumberField
                      className="paper-cell"
                      label={
                        index === null
                          ? t('evening.paper.wholeOf', { name })
                          : t('evening.paper.cellOf', { name, number: index - (drawn[0] ?? before) + 1 })
                      }
                      value={
                        paper.find(
                          (one) => one.entrant === entrant && one.round === round && one.index === index,
                        )?.points ?? null
                      }
                      save={(points) =>
                        void act(evening, {
                          do: 'paper',
                          entrant,
                          round,
                          index,
                          points: points === null ? null : Math.round(points),
                        })
                      }
                      onKeyDown={moveInGrid}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Enter and the arrows go down and up a column; Tab goes along the row as it always does. */
function moveInGrid(event: React.KeyboardEvent<HTMLInputElement>): void {
  const by = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  const cell = event.currentTarget.closest('td');
  const row = cell?.parentElement;
  const rows = row?.parentElement?.children;
  if (!cell || !row || !rows) return;
  const to = rows[(Array.from(rows).indexOf(row) + by + rows.length) % rows.length];
  to?.children[cell.cellIndex]?.querySelector('input')?.focus();
  event.preventDefault();
}

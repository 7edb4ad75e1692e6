import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';

/** The figures of a chart as words: what a screen reader reads, and whoever would rather read. */
export interface ChartTable {
  columns: readonly string[];
  /** The first cell names the row. */
  rows: readonly (readonly string[])[];
}

interface ChartProps {
  heading: string;
  /** What the chart shows, in a sentence. */
  reading: string;
  table: ChartTable;
  className?: string;
  children: ReactNode;
}

/** A chart with its heading, its meaning in a sentence, and the same figures as a table. */
export function Chart({ heading, reading, table, className = '', children }: ChartProps) {
  const { t } = useTranslation();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <section className={`chart ${className}`} aria-labelledby={id}>
      <div className="chart-head">
        <h2 className="chart-heading" id={id}>
          {heading}
        </h2>
        <Button
          look="quiet"
          className="chart-toggle"
          aria-pressed={asTable}
          aria-describedby={id}
          onClick={() => {
            setAsTable(!asTable);
          }}
        >
          {t('statistics.asTable')}
        </Button>
      </div>
      <p className="chart-reading">{reading}</p>
      {!asTable && (
        // The same is in the table, which a screen reader gets in any case.
        <div className="chart-picture" aria-hidden="true">
          {children}
        </div>
      )}
      <div className={asTable ? 'chart-table-box' : 'visually-hidden'}>
        <table className="chart-table tabular" aria-labelledby={id}>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([name, ...cells], at) => (
              <tr key={at}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A chart that needs more answers yet: what is there, and how many more it takes. */
export function TooFew({ children }: { children: ReactNode }) {
  return <p className="chart-too-few">{children}</p>;
}

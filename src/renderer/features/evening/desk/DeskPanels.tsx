import { useTranslation } from 'react-i18next';
import type { HostView } from '../../../../contract/evening.ts';
import { KeyCap } from '../KeyCap.tsx';
import { AnswersPanel } from './AnswersPanel.tsx';
import { PANELS, type Panel } from './commands.ts';
import { LogPanel } from './LogPanel.tsx';
import { PaperPanel } from './PaperPanel.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';
import { RoomPanel } from './RoomPanel.tsx';
import { StakesPanel } from './StakesPanel.tsx';
import { StandingsPanel } from './StandingsPanel.tsx';

const SHOWN: Record<Panel, (props: { view: HostView }) => React.ReactNode> = {
  room: RoomPanel,
  people: PeoplePanel,
  answers: AnswersPanel,
  standings: StandingsPanel,
  stakes: StakesPanel,
  paper: PaperPanel,
  log: LogPanel,
};

/** What lies beside the question: one part at a time, each with its key. */
export function DeskPanels({
  view,
  panel,
  choose,
}: {
  view: HostView;
  panel: Panel;
  choose: (panel: Panel) => void;
}) {
  const { t } = useTranslation();
  const Shown = SHOWN[panel];
  return (
    <section className="desk-side" aria-label={t('evening.desk.side')}>
      <div className="desk-tabs" role="tablist" aria-label={t('evening.desk.side')}>
        {PANELS.map(({ id, key }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`desk-tab-${id}`}
            className="desk-tab"
            aria-selected={panel === id}
            aria-controls="desk-panel"
            onClick={() => {
              choose(id);
            }}
          >
            {t(`evening.panels.${id}`)}
            {id === 'answers' && view.nearMisses.length > 0 && (
              <span className="desk-badge tabular">{view.nearMisses.length}</span>
            )}
            <KeyCap name={key} />
          </button>
        ))}
      </div>
      <div
        className="desk-panel"
        id="desk-panel"
        role="tabpanel"
        aria-labelledby={`desk-tab-${panel}`}
        tabIndex={0}
      >
        <Shown view={view} />
      </div>
    </section>
  );
}

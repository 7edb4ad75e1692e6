import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { HostView } from '../../../../contract/evening.ts';
import { problemText } from '../../../i18n/i18n.ts';
import { useAction } from '../../../input/useAction.ts';
import { api } from '../../../stores/api.ts';
import { act, useActs, useDesk } from '../../../stores/evening.ts';
import { Button } from '../../../ui/Button.tsx';
import { ProblemScene } from '../../../ui/ProblemScene.tsx';
import { Scene } from '../../../ui/Scene.tsx';
import { useScreen } from '../../../ui/useScreen.ts';
import { KeyCap } from '../KeyCap.tsx';
import { openStage } from '../openStage.ts';
import { useSeats } from '../seats/useSeats.ts';
import { SeatsAtDesk } from '../seats/SeatsAtDesk.tsx';
import { commandOf, KEYS, PANELS, type Panel } from './commands.ts';
import { DeskBar } from './DeskBar.tsx';
import { DeskHelp } from './DeskHelp.tsx';
import { DeskNow } from './DeskNow.tsx';
import { DeskPanels } from './DeskPanels.tsx';
import '../Evening.css';
import './DeskScreen.css';
import { useDeskKeys } from './useDeskKeys.ts';

/** The host's desk: everything of an evening is steered from here, by keys. */
export function DeskScreen({ id }: { id: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { view, lost, follow } = useDesk();
  useEffect(() => follow(id), [follow, id]);
  useEffect(() => {
    useActs.getState().forget();
    // No screen goes dark in the middle of an evening.
    void api('shell.keepAwake', { on: true });
    return () => {
      void api('shell.keepAwake', { on: false });
    };
  }, []);
  const leave = () => {
    navigate('/evening');
  };
  useAction('back', leave);
  if (lost?.final) return <ProblemScene problem={lost.problem} home={leave} />;
  if (view?.evening !== id) return <Scene role="status" title={t('app.loading')} />;
  return <Desk view={view} isLost={lost !== null} leave={leave} />;
}

interface DeskProps {
  view: HostView;
  isLost: boolean;
  leave: () => void;
}

function Desk({ view, isLost, leave }: DeskProps) {
  const { t } = useTranslation();
  const heading = useScreen(t('evening.desk.title', { name: view.name }));
  const { refused } = useActs();
  const [panel, setPanel] = useState<Panel>(() => (view.phase === 'lobby' ? 'people' : 'answers'));
  const [isHelping, setHelping] = useState(false);
  const [peeksAt, setPeeksAt] = useState<number | null>(null);
  const { seats, press } = useSeats(view);
  const { evening, round, phase } = view;
  // Who answers at this laptop sees this screen.
  const isCovered = seats.length > 0 && (phase === 'question' || phase === 'open');
  const isPeeking = peeksAt === view.question?.index;
  const peek = () => {
    setPeeksAt(isPeeking ? null : (view.question?.index ?? null));
  };
  const goOn = () => {
    if (view.next !== null && view.next !== 'rule-buzz') void act(evening, { do: 'next' });
  };

  useDeskKeys((key) => {
    if (key === 'Space' || key === 'Enter') {
      goOn();
      return true;
    }
    if (key === KEYS.help) setHelping(true);
    else if (key === KEYS.peek) peek();
    else if (key === KEYS.stage) void openStage(evening);
    else {
      const wanted = PANELS.find((one) => one.key === key);
      const command = commandOf(view, key);
      if (wanted) setPanel(wanted.id);
      else if (command) void act(evening, command);
      else return false;
    }
    return true;
  });

  return (
    <main
      className="desk"
      onClick={({ detail, target }) => {
        // What a pointer pressed does not keep the focus, so that Space goes on with the evening.
        if (detail > 0 && target instanceof Element && target.closest('button')) heading.current?.focus();
      }}
    >
      <header className="desk-head">
        <h1 className="desk-title" ref={heading} tabIndex={-1}>
          {t('evening.desk.title', { name: view.name })}
        </h1>
        <p className="desk-where">
          <span className="desk-phase">{t(`evening.phases.${phase}`)}</span>
          {round && (
            <span>
              {t('evening.desk.where', {
                title: round.title,
                round: t('evening.stage.roundOf', { number: round.number, of: round.of }),
              })}
              {round.question > 0 &&
                ` · ${t('round.question', { number: round.question, total: round.questions })}`}
            </span>
          )}
        </p>
        <div className="desk-ways">
          <Button
            onClick={() => {
              void openStage(evening);
            }}
          >
            {t('evening.desk.openStage')}
            <KeyCap name={KEYS.stage} />
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              setHelping(true);
            }}
          >
            {t('evening.desk.keys')}
            <KeyCap name={KEYS.help} />
          </Button>
          <Button look="quiet" onClick={leave}>
            {t('evening.desk.leave')}
            <KeyCap name="Escape" />
          </Button>
        </div>
      </header>
      {(isLost || refused) && (
        <p className="desk-alert" role="alert">
          {isLost ? t('evening.lost') : refused && problemText(refused)}
        </p>
      )}
      <div className="desk-main">
        <DeskNow
          view={view}
          isCovered={isCovered && !isPeeking}
          isShared={seats.length > 0}
          peek={isCovered ? peek : null}
        />
        <SeatsAtDesk view={view} seats={seats} press={press} />
      </div>
      <DeskPanels view={view} panel={panel} choose={setPanel} />
      <DeskBar view={view} goOn={goOn} />
      {isHelping && (
        <DeskHelp
          close={() => {
            setHelping(false);
          }}
        />
      )}
    </main>
  );
}

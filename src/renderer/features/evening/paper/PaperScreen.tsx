import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { z } from 'zod';
import type { Problem } from '../../../../contract/result.ts';
import { EveningSetup } from '../../../../quiz/evening/setup.ts';
import { useAction } from '../../../input/useAction.ts';
import { api } from '../../../stores/api.ts';
import { useLibrary } from '../../../stores/library.ts';
import { useDesk } from '../../../stores/evening.ts';
import { callEvening } from '../../../stores/eveningApi.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { ProblemScene } from '../../../ui/ProblemScene.tsx';
import { Scene } from '../../../ui/Scene.tsx';
import { useScreen } from '../../../ui/useScreen.ts';
import { NumberField } from '../NumberField.tsx';
import { AnswerSheet } from './AnswerSheet.tsx';
import { Handout } from './Handout.tsx';
import { MarkersKey } from './MarkersKey.tsx';
import '../Evening.css';
import './PaperScreen.css';
import { PAPER_SIZES, usualPaper } from './paperSize.ts';
import { ScorersGrid } from './ScorersGrid.tsx';
import { TieCard } from './TieCard.tsx';

/** What of an exported evening is printed. */
const Exported = z.object({ setup: EveningSetup });

/** The parts of the print pack, in the order in which they are printed. */
const PARTS = ['sheets', 'handout', 'key', 'grid', 'tie'] as const;
type Part = (typeof PARTS)[number];

/** The print pack of an evening: what is handed out, what the marker has, and where points are written down. */
export function PaperScreen({ id }: { id: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [setup, setSetup] = useState<EveningSetup | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [parts, setParts] = useState<readonly Part[]>(PARTS);
  const [paper, setPaper] = useState(() => usualPaper(navigator.language));
  const [blank, setBlank] = useState(4);
  const { view, follow } = useDesk();
  const heading = useScreen(t('evening.paper.title'), setup !== null);
  useEffect(() => follow(id), [follow, id]);
  useEffect(() => {
    void callEvening('evenings.export', { evening: id, format: 'json' }).then((file) => {
      if (file.ok) setSetup(Exported.parse(JSON.parse(file.value.text)).setup);
      else setProblem(file.problem);
    });
  }, [id]);
  // A browser saves it from its own print dialog.
  const hasPdf = useLibrary(({ info }) => info?.shell === 'electron');
  const savePdf = async (name: string) => {
    const saved = await api('shell.printToPdf', { suggestedName: `${name.slice(0, 100)}.pdf` });
    if (!saved.ok) setProblem(saved.problem);
  };
  const leave = () => {
    navigate(`/desk/${id}`);
  };
  useAction('back', leave);

  if (problem) return <ProblemScene problem={problem} home={leave} />;
  if (!setup) return <Scene role="status" title={t('app.loading')} />;
  const here = view?.evening === id ? view : null;
  const entrants = here
    ? setup.plan.entrants === 'teams'
      ? here.teams.map(({ name }) => name)
      : here.players.filter(({ way }) => way === 'paper').map(({ name }) => name)
    : [];
  const known = entrants.length > 0 || here === null ? entrants : setup.plan.teams;
  const sheets = [...known, ...Array.from({ length: blank }, () => null)];
  const isIn = (part: Part) => parts.includes(part);
  return (
    <main className="paper" data-paper={paper}>
      <header className="paper-bar">
        <h1 className="planning-title" ref={heading} tabIndex={-1}>
          {t('evening.paper.title')}
        </h1>
        <div className="paper-parts">
          {PARTS.map((part) => (
            <Choice
              key={part}
              type="checkbox"
              checked={isIn(part)}
              onChange={(on) => {
                setParts(PARTS.filter((one) => (one === part ? on : isIn(one))));
              }}
              label={t(`evening.paper.parts.${part}`)}
            />
          ))}
          <div className="desk-field">
            <span aria-hidden="true">{t('evening.paper.blank')}</span>
            <NumberField
              label={t('evening.paper.blank')}
              value={blank}
              save={(value) => {
                setBlank(Math.min(60, Math.max(0, Math.round(value ?? 0))));
              }}
            />
          </div>
        </div>
        <fieldset className="paper-parts">
          <legend className="visually-hidden">{t('evening.paper.size')}</legend>
          {PAPER_SIZES.map((size) => (
            <Choice
              key={size}
              type="radio"
              name="paper-size"
              checked={paper === size}
              onChange={() => {
                setPaper(size);
              }}
              label={t(`evening.paper.sizes.${size}`)}
            />
          ))}
        </fieldset>
        <div className="planning-ways">
          <Button
            look="bright"
            disabled={parts.length === 0}
            onClick={() => {
              window.print();
            }}
          >
            {t('evening.paper.printNow')}
          </Button>
          {hasPdf && (
            <Button disabled={parts.length === 0} onClick={() => void savePdf(setup.plan.name)}>
              {t('evening.paper.pdf')}
            </Button>
          )}
          <Button look="quiet" onClick={leave}>
            {t('evening.paper.back')}
          </Button>
        </div>
      </header>
      {isIn('sheets') && sheets.map((name, at) => <AnswerSheet key={at} setup={setup} name={name} />)}
      {isIn('handout') && <Handout setup={setup} />}
      {isIn('key') && <MarkersKey setup={setup} />}
      {isIn('grid') && <ScorersGrid setup={setup} names={sheets} />}
      {isIn('tie') && <TieCard setup={setup} />}
    </main>
  );
}

import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Scene } from '../../ui/Scene.tsx';
import './words.ts';

const PlanningScreen = lazy(async () => ({
  default: (await import('./planning/PlanningScreen.tsx')).PlanningScreen,
}));
const PlanScreen = lazy(async () => ({ default: (await import('./planning/PlanScreen.tsx')).PlanScreen }));
const DeskScreen = lazy(async () => ({ default: (await import('./desk/DeskScreen.tsx')).DeskScreen }));
const StageScreen = lazy(async () => ({ default: (await import('./stage/StageScreen.tsx')).StageScreen }));
const AnyStage = lazy(async () => ({ default: (await import('./stage/AnyStage.tsx')).AnyStage }));
const PaperScreen = lazy(async () => ({ default: (await import('./paper/PaperScreen.tsx')).PaperScreen }));

interface EveningScreensProps {
  /** Which of the screens: `evening` for the planning, and the others by their names. */
  place: string;
  /** The id of the evening; of the planning, that of a plan. */
  rest: string | undefined;
}

/** The screens of a game night, each in a file of its own. */
export function EveningScreens({ place, rest = '' }: EveningScreensProps) {
  const { t } = useTranslation();
  return (
    <Suspense fallback={<Scene role="status" title={t('app.loading')} />}>
      <Place place={place} id={decodeURIComponent(rest)} />
    </Suspense>
  );
}

function Place({ place, id }: { place: string; id: string }) {
  if (place === 'desk') return <DeskScreen key={id} id={id} />;
  if (place === 'stage') return id === '' ? <AnyStage /> : <StageScreen key={id} id={id} />;
  if (place === 'paper') return <PaperScreen key={id} id={id} />;
  return id === '' ? <PlanningScreen /> : <PlanScreen key={id} id={id} />;
}

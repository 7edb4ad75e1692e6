import type { MessageKey } from '../i18n/i18n.ts';
import { usePhone } from '../ui/context.ts';
import { Title } from '../ui/Title.tsx';
import { FinishedScreen } from './FinishedScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { RateScreen } from './RateScreen.tsx';
import { RevealScreen } from './RevealScreen.tsx';
import { RoundScreen } from './RoundScreen.tsx';
import { ShotScreen } from './ShotScreen.tsx';
import { WagerScreen } from './WagerScreen.tsx';

/** What the evening shows this player now. */
export function SceneScreen() {
  const { t, state } = usePhone();
  const { scene } = state;
  if (!scene) return null;
  switch (scene.phase) {
    case 'lobby':
      return <Words key="lobby" title="lobby.title" text="lobby.text" />;
    case 'half-time':
      return <Words key="half-time" title="halfTime.title" text="halfTime.text" />;
    case 'standings':
      return <Words key="standings" title="standings.title" text="standings.text" />;
    case 'round':
      return <RoundScreen key={`round ${scene.round.number}`} scene={scene} />;
    case 'wager':
      return <WagerScreen key={`wager ${scene.round.number} ${scene.round.question}`} scene={scene} />;
    case 'question':
    case 'open':
    case 'closed':
      return <QuestionScreen key={scene.opening} scene={scene} />;
    case 'paused':
      // The question is hidden while the clock stands, as on the stage.
      return (
        <section className="scene scene-wait" key="paused">
          <Title>{t('time.paused')}</Title>
          <p>{t('paused.text')}</p>
        </section>
      );
    case 'revealed':
      return <RevealScreen key={`revealed ${scene.opening}`} scene={scene} />;
    case 'shot':
      return <ShotScreen key={scene.opening} scene={scene} />;
    case 'rate':
      return <RateScreen key="rate" scene={scene} />;
    case 'finished':
      return <FinishedScreen key="finished" scene={scene} />;
  }
}

function Words({ title, text }: { title: MessageKey; text: MessageKey }) {
  const { t } = usePhone();
  return (
    <section className="scene scene-wait">
      <Title>{t(title)}</Title>
      <p>{t(text)}</p>
    </section>
  );
}

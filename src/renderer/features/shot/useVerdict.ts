import { useTranslation } from 'react-i18next';
import type { KeptShot, ShotsReply } from '../../../contract/shots.ts';
import { closestShots } from '../../../quiz/shot.ts';
import type { Reel } from '../../stores/reel.ts';
import { useShotWords } from './useShotWords.ts';

interface Verdict {
  words: string;
  /** Beside it, smaller; empty when there is nothing more to say. */
  more: string;
}

/** What is said of the last shot, or before it of what to aim at. */
export function useVerdict(reel: Reel, shots: ShotsReply | null): Verdict {
  const { t } = useTranslation();
  const said = useShotWords();
  if (reel.phase === 'ranOut') return { words: t('shot.ranOut'), more: t('shot.ranOutHint') };
  if (reel.phase !== 'shown') return { words: t('shot.aim'), more: '' };
  const { elapsedMs } = reel.shot;
  const standing = shots && standingOf(reel.shot, shots);
  const more = [said.seconds(elapsedMs), ...(standing ? [t(`shot.standings.${standing}`)] : [])];
  return { words: said.frame(elapsedMs), more: more.join(' · ') };
}

/** How a shot stands among all that were made. */
function standingOf(shot: KeptShot, { best, count }: ShotsReply): 'first' | 'best' | 'level' | null {
  if (count === 1) return 'first';
  if (best === null) return null;
  if (best.id === shot.id) return 'best';
  return closestShots([best, shot]).length > 1 ? 'level' : null;
}

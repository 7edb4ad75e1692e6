import { useTranslation } from 'react-i18next';
import type { HostView } from '../../../../contract/evening.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { act } from '../../../stores/evening.ts';
import { Words } from '../../../ui/Words.tsx';
import { figureText } from '../answerText.ts';
import { NumberField } from '../NumberField.tsx';

type Tie = NonNullable<HostView['tie']>;

/** The tie-break at the desk: the question, and the numbers of those who have no phone. */
export function TieAtDesk({ view, tie }: { view: HostView; tie: Tie }) {
  const { t } = useTranslation();
  const { list, say, number } = useLanguage();
  const unit = tie.question?.range?.unit;
  const isIn = (id: string) => tie.left.some(({ entrant }) => entrant === id);
  const theirs = view.players.filter(({ id, team }) => isIn(id) || (team !== null && isIn(team)));
  return (
    <div className="desk-tie">
      <p className="desk-strong">{list(tie.left.map(({ name }) => name))}</p>
      {tie.stage === 'number' && tie.question && (
        <h2 className="desk-stem">
          <Words of={tie.question.stem} />
        </h2>
      )}
      {tie.stage === 'shots' && <p>{t('evening.tie.shotsHint')}</p>}
      {view.phase === 'tie' && tie.isOpen && (
        <ul className="desk-rows">
          {theirs
            .filter(({ by }) => by === 'host')
            .map(({ id, name }) => (
              <li key={id} className="desk-row">
                <span>{name}</span>
                <NumberField
                  label={t('evening.tie.numberOf', { name })}
                  value={null}
                  save={(value) => {
                    if (value !== null)
                      void act(view.evening, {
                        do: 'answer',
                        player: id,
                        response: { kind: 'number', number: value },
                      });
                  }}
                />
              </li>
            ))}
        </ul>
      )}
      <p className="desk-quiet">{t('evening.tie.answered', { count: tie.answered, of: theirs.length })}</p>
      {tie.key !== null && <p className="desk-key">{say(figureText(tie.key, unit))}</p>}
      <ul className="desk-rows">
        {tie.numbers.map((one) => (
          <li key={one.player} className="desk-row">
            <span>{one.name}</span>
            <span className="tabular">{say(figureText(one.number, unit))}</span>
          </li>
        ))}
        {tie.shots.map((one) => (
          <li key={one.player} className="desk-row">
            <span>{one.name}</span>
            <span className="tabular">
              {t('evening.seconds', { seconds: number(Math.round(one.elapsedMs) / 1000) })}
            </span>
          </li>
        ))}
      </ul>
      {tie.winner && <p className="desk-key">{t('evening.stage.winner', { name: tie.winner.name })}</p>}
    </div>
  );
}

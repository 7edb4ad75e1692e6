import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bind, clashOf, DEFAULT_KEYS, resetAction, unbind, type Action } from '../../../contract/keys.ts';
import { mayBeBound } from '../../input/keyName.ts';
import { useKeyLabel } from '../../input/useKeyLabel.ts';
import { useSettings } from '../../stores/settings.ts';
import { announce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { useRecordedKey } from './useRecordedKey.ts';

/** What became of a key that was pressed for an action and is not its key now. */
type Refusal =
  { why: 'kept'; key: string } | { why: 'taken' | 'only'; key: string; by: Action } | { why: 'reset' };

/** One action, its keys, and the ways to give it others. */
export function KeyRow({ action }: { action: Action }) {
  const { t } = useTranslation();
  const label = useKeyLabel();
  const { settings, change } = useSettings();
  const { keys } = settings;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const name = t(`settings.actions.${action}`);
  const isDefault = keys[action].join(' ') === DEFAULT_KEYS[action].join(' ');

  const give = (key: string) => {
    change({ keys: bind(keys, action, key) });
    setRefusal(null);
    announce(t('announce.keyAdded', { key: label(key), action: name }));
  };
  const { recording, start } = useRecordedKey((key) => {
    if (key === null) {
      announce(t('announce.keyCancelled'));
      return;
    }
    const clash = clashOf(keys, action, key);
    if (!mayBeBound(key)) setRefusal({ why: 'kept', key });
    else if (clash) setRefusal({ why: clash.only ? 'only' : 'taken', key, by: clash.action });
    else give(key);
  });
  const backToAdd = () => {
    setRefusal(null);
    add.current?.focus();
  };

  return (
    <li className="key-row">
      <span className="key-action">{name}</span>
      <span className="key-caps">
        {keys[action].map((key) => (
          <button
            key={key}
            type="button"
            className="key-cap"
            aria-label={t('settings.removeKey', { key: label(key), action: name })}
            disabled={keys[action].length === 1}
            onClick={() => {
              change({ keys: unbind(keys, action, key) });
              announce(t('announce.keyRemoved', { key: label(key), action: name }));
              add.current?.focus();
            }}
          >
            {label(key)}
          </button>
        ))}
      </span>
      <span className="key-ways">
        <Button
          ref={add}
          look="quiet"
          className="key-add"
          aria-label={t('settings.addKey', { action: name })}
          aria-pressed={recording}
          onClick={() => {
            setRefusal(null);
            start();
            announce(t('settings.pressKey', { action: name }));
          }}
        >
          {recording ? t('settings.pressing') : '+'}
        </Button>
        {!isDefault && (
          <Button
            look="quiet"
            className="key-add"
            aria-label={t('settings.resetKey', { action: name })}
            onClick={() => {
              const reset = resetAction(keys, action);
              if (reset) {
                change({ keys: reset });
                announce(t('announce.keysReset', { action: name }));
                add.current?.focus();
              } else setRefusal({ why: 'reset' });
            }}
          >
            <span aria-hidden="true">↺</span>
          </Button>
        )}
      </span>
      <div className="key-refusal" role="alert">
        {refusal && (
          <>
            <p>
              {refusal.why === 'reset'
                ? t('settings.resetClash')
                : refusal.why === 'kept'
                  ? t('settings.keyKept', { key: label(refusal.key) })
                  : t(refusal.why === 'only' ? 'settings.keyOnly' : 'settings.keyTaken', {
                      key: label(refusal.key),
                      other: t(`settings.actions.${refusal.by}`),
                    })}
            </p>
            {refusal.why === 'taken' && (
              <Button
                onClick={() => {
                  give(refusal.key);
                  add.current?.focus();
                }}
              >
                {t('settings.takeKey', { action: name })}
              </Button>
            )}
            <Button look="quiet" onClick={backToAdd}>
              {t('settings.leaveKey')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

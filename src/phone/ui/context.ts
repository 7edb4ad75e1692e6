import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, LocalText } from '../../facts/text.ts';
import type { Translate } from '../i18n/i18n.ts';
import type { Action, RoomState } from '../net/roomStore.ts';

/** What every part of the page needs: the words, the state of the room, and a way to do something. */
export interface Phone {
  language: Language;
  t: Translate;
  say: (text: LocalText) => string;
  number: (value: number) => string;
  /** Tells it to those who do not see the page. */
  announce: (words: string) => void;
  state: RoomState;
  send: (action: Action) => void;
}

export const PhoneContext = createContext<Phone | null>(null);

export function usePhone(): Phone {
  const phone = useContext(PhoneContext);
  if (!phone) throw new Error('there is no phone around this');
  return phone;
}

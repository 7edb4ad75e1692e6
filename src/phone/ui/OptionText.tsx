import type { PhoneQuestion } from '../../contract/room/toPhone.ts';
import { usePhone } from './context.ts';

/** The words of an option, with the name in its own script where that is another. */
export function OptionText({ option }: { option: PhoneQuestion['options'][number] }) {
  const { say } = usePhone();
  const words = say(option.text);
  return (
    <span className="option-text">
      {words}
      {option.original !== undefined && option.original !== words && (
        <span className="option-original"> {option.original}</span>
      )}
    </span>
  );
}

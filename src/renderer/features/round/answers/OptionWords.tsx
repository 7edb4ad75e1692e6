import type { Option } from '../../../../quiz/question.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { originalLanguage } from '../../../ui/originalLanguage.ts';
import { LETTERS } from '../../../../quiz/optionSigns.ts';
import { Shape } from '../../../ui/Shape.tsx';
import { Words } from '../../../ui/Words.tsx';

/** An option as it is named everywhere: letter, shape and colour, its words, and its name in its own script. */
export function OptionWords({ option, position }: { option: Option; position: number }) {
  return (
    <>
      <Shape position={position} />
      <span className="visually-hidden">{LETTERS[position]}: </span>
      <OptionText option={option} />
    </>
  );
}

/** An option's words, and its name in its own script. */
export function OptionText({ option }: { option: Option }) {
  const { say } = useLanguage();
  // Where the words are the name in its own script already, they need no second line.
  const original = option.original === say(option.text) ? undefined : option.original;
  return (
    <span className="option-words">
      <span className="option-text">
        <Words of={option.text} />
      </span>
      {original !== undefined && (
        <span className="option-original" lang={originalLanguage(original)}>
          {original}
        </span>
      )}
    </span>
  );
}

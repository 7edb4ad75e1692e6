import type { PhoneQuestion, PhoneResponse } from '../../contract/room/toPhone.ts';
import { gapWords } from '../../quiz/gapWords.ts';
import type { SceneOf } from '../screens/scenes.ts';
import { OptionText } from '../ui/OptionText.tsx';
import { Sign } from '../ui/Sign.tsx';
import { type Phone, usePhone } from '../ui/context.ts';
import { unitWords } from './unitWords.ts';

/** The right answer, with what the player had given beside it. */
export function RightAnswer({ scene }: { scene: SceneOf<'revealed'> }) {
  const { question, response, right } = scene;
  switch (right.kind) {
    case 'choice':
    case 'truth':
    case 'clues':
      return <Options question={question} right={[right.option]} response={response} />;
    case 'select':
      return <Options question={question} right={right.options} response={response} />;
    case 'order':
      return <RightOrder question={question} right={right.options} response={response} />;
    case 'match':
      return <RightPairs question={question} right={right.pairs} response={response} />;
    case 'number':
    case 'text':
    case 'place':
      return <InWords question={question} right={right} response={response} />;
  }
}

function Options(props: {
  question: PhoneQuestion;
  right: readonly string[];
  response: PhoneResponse | null;
}) {
  const { t } = usePhone();
  const { question, right, response } = props;
  const given = !response
    ? []
    : 'option' in response
      ? [response.option]
      : 'options' in response
        ? response.options
        : [];
  return (
    <ul className="answer-list">
      {question.options.map((option, position) => {
        const isRight = right.includes(option.id);
        const isGiven = given.includes(option.id);
        if (!isRight && !isGiven) return null;
        return (
          <li key={option.id} className={isRight ? 'answer is-right' : 'answer is-wrong'}>
            <Sign position={position} />
            <OptionText option={option} />
            <Marks right={isRight} given={isGiven} words={isGiven ? t('answer.yours') : t('answer.right')} />
          </li>
        );
      })}
    </ul>
  );
}

function Marks({ right, given, words }: { right: boolean; given: boolean; words: string }) {
  return (
    <span className="answer-mark">
      <span aria-hidden="true">{right ? (given ? '✓ ' : '') : '✗ '}</span>
      {words}
    </span>
  );
}

function RightOrder(props: {
  question: PhoneQuestion;
  right: readonly string[];
  response: PhoneResponse | null;
}) {
  const { t } = usePhone();
  const { question, right, response } = props;
  const given = response?.kind === 'order' ? response.options : null;
  return (
    <ol className="answer-list">
      {right.map((id, at) => {
        const position = question.options.findIndex((option) => option.id === id);
        const option = question.options[position];
        const place = given ? given.indexOf(id) : at;
        return (
          option && (
            <li key={id} className={place === at ? 'answer is-right' : 'answer is-wrong'}>
              <span className="row-place">{at + 1}</span>
              <OptionText option={option} />
              {given && (
                <span className="answer-mark">
                  {place === at ? '✓' : `${t('answer.yours')}: ${place + 1}`}
                </span>
              )}
            </li>
          )
        );
      })}
    </ol>
  );
}

function RightPairs(props: {
  question: PhoneQuestion;
  right: Readonly<Record<string, string>>;
  response: PhoneResponse | null;
}) {
  const { t, say } = usePhone();
  const { question, right, response } = props;
  const given = response?.kind === 'match' ? response.pairs : {};
  const words = (id: string | undefined): string => {
    const option = question.options.find((one) => one.id === id);
    return option ? say(option.text) : '–';
  };
  return (
    <ul className="answer-list">
      {question.prompts.map((prompt) => {
        const isRight = given[prompt.id] === right[prompt.id];
        return (
          <li key={prompt.id} className={isRight || !response ? 'answer is-right' : 'answer is-wrong'}>
            <span className="option-text">
              <OptionText option={prompt} />
              <strong className="answer-pair">→ {words(right[prompt.id])}</strong>
            </span>
            {response && (
              <span className="answer-mark">
                {isRight ? '✓' : `${t('answer.yours')}: ${words(given[prompt.id])}`}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function InWords(props: { question: PhoneQuestion; right: PhoneResponse; response: PhoneResponse | null }) {
  const phone = usePhone();
  const { question, right, response } = props;
  const rightWords = responseWords(phone, question, right);
  const givenWords = response && responseWords(phone, question, response);
  return (
    <ul className="answer-list">
      <li className="answer is-right">
        <span className="option-text">{rightWords}</span>
      </li>
      {givenWords !== null && givenWords !== rightWords && (
        <li className="answer">
          <span className="option-text">{givenWords}</span>
          <span className="answer-mark">{phone.t('answer.yours')}</span>
        </li>
      )}
    </ul>
  );
}

function responseWords({ say }: Phone, question: PhoneQuestion, response: PhoneResponse): string {
  if (response.kind === 'number')
    return say(unitWords(response.number, question.range ? question.range.unit : ''));
  if (response.kind === 'text') return response.text;
  const words = response.kind === 'place' ? gapWords(question.line, response.gap) : null;
  return words ? say(words) : '';
}

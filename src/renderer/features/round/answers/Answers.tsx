import type { Question } from '../../../../quiz/question.ts';
import type { PlayedQuestion } from '../../../../quiz/state.ts';
import './Answers.css';
import { Clues } from './Clues.tsx';
import { Match } from './Match.tsx';
import { NumberAnswer } from './NumberAnswer.tsx';
import { OneOf } from './OneOf.tsx';
import { Order } from './Order.tsx';
import { Place } from './Place.tsx';
import { Select } from './Select.tsx';
import { TextAnswer } from './TextAnswer.tsx';

/** The answers to a question, in the way of its kind; what is right and what was answered is marked after the answer. */
export function Answers({ question, played }: { question: Question; played: PlayedQuestion }) {
  switch (question.kind) {
    case 'choice':
    case 'truth':
      return <OneOf question={question} played={played} />;
    case 'clues':
      return <Clues question={question} played={played} />;
    case 'select':
      return <Select question={question} played={played} />;
    case 'order':
      return <Order question={question} played={played} />;
    case 'match':
      return <Match question={question} played={played} />;
    case 'number':
      return <NumberAnswer question={question} played={played} />;
    case 'text':
      return <TextAnswer question={question} played={played} />;
    case 'place':
      return <Place question={question} played={played} />;
  }
}

import type { Bank } from '../quiz/bank.ts';
import type { Question } from '../quiz/question.ts';
import { partedOptions } from './answers.ts';
import { type Exported, lossesOf } from './losses.ts';

/** Writes a bank in Moodle's GIFT, topic by topic. Several right answers share the points, and a wrong one takes all. */
export function bankGift(bank: Bank): Exported {
  const parts: string[] = [`// ${oneLine(bank.id)}`];
  let topic: string | undefined;
  for (const question of bank.questions) {
    const answers = answersOf(question);
    if (answers === undefined) continue;
    if (question.topic !== topic) {
      topic = question.topic;
      parts.push(`$CATEGORY: ${oneLine(bank.id)}/${topic}`);
    }
    const feedback = question.kind === 'truth' ? '' : '\n  ';
    parts.push(
      `::${question.id}::${escaped(question.stem.en)} {${answers}${feedback}####${escaped(question.explanation.en)}${feedback === '' ? '' : '\n'}}`,
    );
  }
  return {
    content: `${parts.join('\n\n')}\n`,
    losses: lossesOf(bank, {
      kinds: ['choice', 'truth', 'select', 'text', 'match'],
      parts: ['explanation', 'topic', 'id'],
    }),
  };
}

function answersOf(question: Question): string | undefined {
  const lines = (answers: readonly string[]) => answers.map((answer) => `\n  ${answer}`).join('');
  switch (question.kind) {
    case 'truth':
      return question.key === 'true' ? 'TRUE' : 'FALSE';
    case 'choice':
      return lines(
        question.options.map(({ id, text }) => `${id === question.key ? '=' : '~'}${escaped(text.en)}`),
      );
    case 'select': {
      const share = (100 / partedOptions(question).right.length).toFixed(5).replace(/\.?0+$/, '');
      return lines(
        question.options.map(
          ({ id, text }) => `~%${question.key.includes(id) ? share : '-100'}%${escaped(text.en)}`,
        ),
      );
    }
    case 'text':
      return lines([...new Set([question.key.en, ...question.accepts])].map((text) => `=${escaped(text)}`));
    case 'match':
      return lines(
        question.prompts.map(({ id, text }) => {
          const partner = question.options.find((option) => option.id === question.key[id]);
          return `=${escaped(text.en)} -> ${escaped(partner?.text.en ?? '')}`;
        }),
      );
    default:
      return undefined;
  }
}

/** What means something at the beginning of a text only; a number sign would begin feedback. */
const ENTITIES: Readonly<Record<string, string>> = { '[': '&lsqb;', '%': '&percnt;', '/': '&sol;' };

/** The signs that mean something in GIFT, written so that they mean themselves. */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/&/g, '&amp;')
    .replace(/\\/g, '&bsol;')
    .replace(/->/g, '-&gt;')
    .replace(/[~=#{}:]/g, '\\$&')
    .replace(/^[[%/]/, (sign) => ENTITIES[sign] ?? sign);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

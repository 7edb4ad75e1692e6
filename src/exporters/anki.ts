import { escapeUTF8 } from 'entities';
import type { Bank } from '../quiz/bank.ts';
import type { Question } from '../quiz/question.ts';
import { answerWords } from './answers.ts';
import { type Exported, lossesOf } from './losses.ts';

/**
 * Writes a bank as cards for Anki, parted by tabs: the question with its options in front; the answer, the explanation and
 * the sources behind; tags. Anki's cards are not read back.
 */
export function bankAnki(bank: Bank): Exported {
  const films = new Map(bank.films.map(({ id, title }) => [id, title.en]));
  const rows = bank.questions.map((question) => {
    const front = [
      cell(films.get(question.film) ?? ''),
      cell(spoken(question)),
      ...optionsOf(question).map((text) => `• ${cell(text)}`),
    ];
    const behind = [
      `<b>${cell(answerWords(question))}</b>`,
      cell(question.explanation.en),
      ...question.sources.map(({ title, at }) => `<small>${cell(`${title.en}, ${at.en}`)}</small>`),
    ];
    const tags = [bank.id, question.topic, question.kind].map((tag) => tag.replace(/\s/g, '_'));
    return [front.join('<br>'), behind.join('<br>'), tags.join(' ')].join('\t');
  });
  return {
    content: ['#separator:tab', '#html:true', '#tags column:3', ...rows, ''].join('\n'),
    losses: lossesOf(bank, {
      kinds: bank.questions.map(({ kind }) => kind),
      parts: ['explanation', 'sources', 'topic', 'film', 'standing'],
    }),
  };
}

function spoken({ attribution, stem }: Question): string {
  return attribution ? `${attribution.en}: ${stem.en}` : stem.en;
}

function optionsOf(question: Question): string[] {
  switch (question.kind) {
    case 'text':
    case 'number':
      return [];
    case 'clues':
      return [...question.clues.map(({ en }) => en), ...question.options.map(({ text }) => text.en)];
    case 'match':
      return [...question.prompts, ...question.options].map(({ text }) => text.en);
    case 'place':
      return [question.card, ...question.line].map(({ text }) => text.en);
    case 'choice':
    case 'truth':
    case 'select':
    case 'order':
      return question.options.map(({ text }) => text.en);
  }
}

function cell(text: string): string {
  return escapeUTF8(text.replace(/\s+/g, ' '));
}

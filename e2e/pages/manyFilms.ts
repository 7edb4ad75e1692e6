import { Bank, BANK_VERSION } from '../../src/quiz/bank.ts';

/** Banks of a year each, with so many films and a question on each of them. */
export function manyFilms(years: readonly number[], filmsOfYear: number): Bank[] {
  return years.map((year) => {
    const films = Array.from({ length: filmsOfYear }, (_, at) => ({
      id: `film-${year}-${at + 1}`,
      title: { en: `Picture ${at + 1} of ${year}`, zh: `${year} 年第 ${at + 1} 部影片` },
      year,
    }));
    return Bank.parse({
      format: 'reel-quiz/bank',
      version: BANK_VERSION,
      id: `films-${year}`,
      films,
      seed: 1,
      questions: films.map(({ id, title }, at) => ({
        id: `question-${id}`,
        film: id,
        topic: at % 2 === 0 ? 'cast' : 'release',
        kind: 'choice',
        template: 'made-up',
        facts: [`fact-${id}`],
        standing: 'plain',
        stem: { en: `Who is in ${title.en}?`, zh: `《${title.zh}》里有谁？` },
        options: [
          { id: 'one', text: { en: 'Somebody', zh: '某人' } },
          { id: 'other', text: { en: 'Nobody', zh: '没有人' } },
        ],
        key: 'one',
        explanation: { en: 'Somebody is.', zh: '有人。' },
        sources: [{ id: 's', title: { en: 'A list' }, weight: 'first', voice: 's', at: { en: 'line 1' } }],
        spoiler: false,
        difficulty: 0.5,
      })),
    });
  });
}

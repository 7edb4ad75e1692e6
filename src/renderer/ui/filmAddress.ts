import type { Question } from '../../quiz/question.ts';

/**
 * The address of a film's page, at one of its facts if one is given. After the address of a round or of its summary,
 * it lays the page over that.
 */
export function filmAddress(film: string, fact?: string): string {
  return ['', 'film', film, ...(fact === undefined ? [] : [fact])].map(encodeURIComponent).join('/');
}

/** The address of the fact that a question stands on. It names a fact of another film as `film/fact`. */
export function factAddress({ film, facts }: Pick<Question, 'film' | 'facts'>): string {
  const [first = ''] = facts;
  const [other, fact] = first.split('/');
  return fact === undefined ? filmAddress(film, first) : filmAddress(other ?? film, fact);
}

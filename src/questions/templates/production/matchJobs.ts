import { candidateOf, candidatesOf } from '../../candidate.ts';
import { groupsOf } from '../../groups.ts';
import { jobFacts, jobsOf } from '../../jobs.ts';
import { listOf } from '../../lists.ts';
import { matchOf, type Pair, pairsApart, sparesFor } from '../../pairs.ts';
import { type Template, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'job', given: ['value'] };

const MOST_PAIRS = 4;

/** Names some of the crew, whose jobs are to be found. Who has two jobs stands only where the second is not on offer. */
export const matchJobs: Template = {
  id: 'production/match-jobs',
  asks,
  write: ({ book, film, chance }) => {
    const jobs = book.file.entities.filter(({ type }) => type === 'job').map(candidateOf);
    const belong: Parameters<typeof pairsApart>[1] = (person, job) => jobsOf(book, person.id).has(job.id);
    return groupsOf(book, jobFacts(book)).flatMap(({ speaker, own, also }) => {
      const draw = chance(questionId('production/match-jobs', speaker ?? 'plain'));
      const rows = [...own, ...also].flatMap((fact): Pair[] => {
        const partner = jobs.find(({ id }) => id === fact.with['job']);
        return partner ? candidatesOf(book, fact.value).map((prompt) => ({ fact, prompt, partner })) : [];
      });
      const write = (some: readonly Pair[]) => {
        const pairs = pairsApart(draw.shuffled(some), belong).slice(0, MOST_PAIRS);
        const spare = draw.shuffled(sparesFor(pairs, jobs, belong)).slice(0, 1);
        const people = listOf(pairs.map(({ prompt }) => prompt.text));
        const drafts = matchOf('production/match-jobs', pairs, spare, (id) =>
          sayOneOf(chance(id), 'production.matchJobs', { people, film }),
        );
        return { pairs, drafts };
      };
      const { pairs, drafts } = write(rows);
      // A second question for those whom the first one left over.
      const left = rows.filter(({ prompt }) => pairs.every((pair) => pair.prompt.id !== prompt.id));
      return [...drafts, ...write(left).drafts];
    });
  },
};

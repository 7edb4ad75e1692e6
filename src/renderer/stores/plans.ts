import { create } from 'zustand';
import type { EveningSummary, KeptPlan, SeasonStanding } from '../../contract/evening.ts';
import type { Problem, Result } from '../../contract/result.ts';
import type { EveningPlan } from '../../quiz/evening/plan.ts';
import { callEvening } from './eveningApi.ts';

interface PlansStore {
  /** Null until they are loaded. */
  plans: KeptPlan[] | null;
  unfinished: EveningSummary[];
  past: EveningSummary[];
  season: SeasonStanding[];
  /** The plan that was deleted last, until it is brought back or another one goes. */
  deleted: EveningPlan | null;
  problem: Problem | null;
  load: () => Promise<void>;
  save: (plan: EveningPlan) => Promise<Result<KeptPlan>>;
  copy: (id: string, name: string) => Promise<void>;
  remove: (plan: EveningPlan) => Promise<void>;
  undoRemove: () => Promise<void>;
  discard: (evening: string) => Promise<void>;
}

/** The prepared evenings, those that wait to be taken up, and those that are over. */
export const usePlans = create<PlansStore>((set, get) => {
  /** Does it, and looks again at all that there is. */
  const then = async (done: Result<unknown>, also: Partial<PlansStore> = {}) => {
    if (!done.ok) set({ problem: done.problem });
    else {
      set(also);
      await get().load();
    }
  };
  return {
    plans: null,
    unfinished: [],
    past: [],
    season: [],
    deleted: null,
    problem: null,
    load: async () => {
      const [plans, unfinished, history] = await Promise.all([
        callEvening('plans.list', {}),
        callEvening('evenings.unfinished', {}),
        callEvening('evenings.history', {}),
      ]);
      if (!plans.ok) set({ problem: plans.problem });
      else if (!unfinished.ok) set({ problem: unfinished.problem });
      else if (!history.ok) set({ problem: history.problem });
      else {
        const { evenings: past, season } = history.value;
        set({ plans: plans.value, unfinished: unfinished.value, past, season, problem: null });
      }
    },
    save: async (plan) => {
      const saved = await callEvening('plans.save', { plan });
      if (!saved.ok) set({ problem: saved.problem });
      else {
        const others = (get().plans ?? []).filter((kept) => kept.plan.id !== plan.id);
        set({ plans: [saved.value, ...others], problem: null });
      }
      return saved;
    },
    copy: async (id, name) => then(await callEvening('plans.copy', { id, name })),
    remove: async (plan) => then(await callEvening('plans.delete', { id: plan.id }), { deleted: plan }),
    undoRemove: async () => {
      const { deleted } = get();
      if (deleted) await then(await callEvening('plans.save', { plan: deleted }), { deleted: null });
    },
    discard: async (evening) => then(await callEvening('evenings.discard', { evening })),
  };
});

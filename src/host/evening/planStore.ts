import type { KeptPlan } from '../../contract/evening.ts';
import type { EveningPlan } from '../../quiz/evening/plan.ts';
import { PlanRow } from '../../records/rows.ts';
import type { Database } from '../records/database.ts';

/** Every kept plan, the last saved first. */
export function listPlans(database: Database): KeptPlan[] {
  const sql = 'SELECT * FROM evening_plans ORDER BY saved_at DESC, rowid DESC';
  return database.all(PlanRow, sql).map(kept);
}

export function findPlan(database: Database, id: string): KeptPlan | undefined {
  return database.all(PlanRow, 'SELECT * FROM evening_plans WHERE id = ?', id).map(kept)[0];
}

/** Keeps a plan under its id, in the place of the one that has it. */
export function savePlan(database: Database, plan: EveningPlan, now: number): KeptPlan {
  database.run(
    `INSERT INTO evening_plans (id, plan, saved_at) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET plan = excluded.plan, saved_at = excluded.saved_at`,
    plan.id,
    JSON.stringify(plan),
    now,
  );
  return findPlan(database, plan.id) ?? { plan, savedAt: now, playedAt: null };
}

/** @returns false when there was none */
export const deletePlan = (database: Database, id: string): boolean =>
  database.run('DELETE FROM evening_plans WHERE id = ?', id) > 0;

export function planPlayed(database: Database, id: string, now: number): void {
  database.run('UPDATE evening_plans SET played_at = ? WHERE id = ?', now, id);
}

const kept = ({ plan, saved_at, played_at }: (typeof PlanRow)['_output']): KeptPlan => ({
  plan,
  savedAt: saved_at,
  playedAt: played_at,
});

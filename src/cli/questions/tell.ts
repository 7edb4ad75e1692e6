import type { Finding } from '../../questions/checks/check.ts';
import { Bank } from '../../quiz/bank.ts';

/** Whether a name can be a bank's id. */
export function isBankId(name: string): boolean {
  return Bank.shape.id.safeParse(name).success;
}

/** A flaw as a line: rule, question, message. */
export function findingLine({ rule, question, message }: Finding): string {
  return `${rule}  ${question}  ${message}`;
}

/** "1 question", "2 questions". */
export function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? '' : 's'}`;
}

import type { z } from 'zod';
import { quizApi, type Method, type ReplyOf, type RequestOf } from './api.ts';
import { failed, ok, Problem, type Result } from './result.ts';

/** A table of the contract: method -> what is asked, what is answered. */
export type Table = Record<string, { request: z.ZodType; reply: z.ZodType }>;

/** The functions behind a table, one for each method. */
export type HandlersOf<T extends Table> = {
  [M in keyof T]: (
    request: z.output<T[M]['request']>,
  ) => Result<z.output<T[M]['reply']>> | Promise<Result<z.output<T[M]['reply']>>>;
};
export type Handlers = HandlersOf<typeof quizApi>;

/** One round trip: a method's name and its request go out, a result of unknown shape comes back. */
export type Transport = (method: string, request: unknown) => Promise<unknown>;

/** What the renderer calls. It never throws: whatever goes wrong is a problem in the result. */
export type ApiOf<T extends Table> = <M extends keyof T & string>(
  method: M,
  request: z.input<T[M]['request']>,
) => Promise<Result<z.output<T[M]['reply']>>>;
export type QuizApi = <M extends Method>(method: M, request: RequestOf<M>) => Promise<Result<ReplyOf<M>>>;

/** Answers a call of the contract. */
export type Server = (method: unknown, request: unknown) => Promise<Result<unknown>>;

/** The far side of the first table of the contract. */
export const serve = (handlers: Handlers, report: (error: unknown) => void): Server =>
  serveTable(quizApi, handlers, report);

/**
 * The far side of a table: checks the method and the request, runs the handler, checks the reply.
 * @param report told about failures that are ours (a handler that throws, a reply of the wrong shape)
 */
export function serveTable<T extends Table>(
  table: T,
  handlers: HandlersOf<T>,
  report: (error: unknown) => void,
): Server {
  return async (method, request) => {
    if (!isIn(table, method))
      return failed('bad-request', `There is no method called ${JSON.stringify(method)}.`);
    const row = table[method];
    const asked = row?.request.safeParse(request);
    if (!row || !asked?.success)
      return failed('bad-request', `${method} was asked in the wrong form: ${firstIssue(asked?.error)}`);
    try {
      // The table pairs each method with its own request and reply; TypeScript can't follow that through a variable key.
      const handler = handlers[method] as (request: unknown) => Result<unknown> | Promise<Result<unknown>>;
      const result = await handler(asked.data);
      if (!result.ok) return result;
      return ok(row.reply.parse(result.value));
    } catch (error) {
      report(error);
      return failed(
        'internal',
        `${method} failed: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
}

/** Whether a table has a method of this name; guards what comes from the other side. */
export function isIn<T extends Table>(table: T, name: unknown): name is keyof T & string {
  return typeof name === 'string' && Object.hasOwn(table, name);
}

/** The near side of the first table of the contract. */
export const client = (transport: Transport): QuizApi => clientOf(quizApi, transport);

/** The near side of a table: the same checks again on what comes back over a transport. */
export function clientOf<T extends Table>(table: T, transport: Transport): ApiOf<T> {
  return async (method, request) => {
    let answer: unknown;
    try {
      answer = await transport(method, request);
    } catch (error) {
      return failed('disconnected', error instanceof Error ? error.message : String(error));
    }
    return readResult(table, method, answer);
  };
}

function readResult<T extends Table, M extends keyof T & string>(
  table: T,
  method: M,
  answer: unknown,
): Result<z.output<T[M]['reply']>> {
  if (typeof answer === 'object' && answer !== null && 'ok' in answer) {
    if (answer.ok === true && 'value' in answer) {
      const value = (table[method] as T[M]).reply.safeParse(answer.value);
      if (value.success) return ok(value.data as z.output<T[M]['reply']>);
      return failed('internal', `${method} answered in the wrong form: ${firstIssue(value.error)}`);
    }
    if ('problem' in answer) {
      const problem = Problem.safeParse(answer.problem);
      if (problem.success) return { ok: false, problem: problem.data };
    }
  }
  return failed('internal', `${method} did not answer with a result.`);
}

function firstIssue(error: z.ZodError | undefined): string {
  const [issue] = error?.issues ?? [];
  return issue ? `${issue.path.join('.') || '(whole)'}: ${issue.message}` : (error?.message ?? '');
}

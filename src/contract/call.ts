import type { z } from 'zod';
import { isMethod, quizApi, type Method, type ReplyOf, type RequestOf } from './api.ts';
import { failed, ok, Problem, type Result } from './result.ts';

/** The functions behind the contract, one for each method. */
export type Handlers = {
  [M in Method]: (request: ParsedRequest<M>) => Result<ReplyOf<M>> | Promise<Result<ReplyOf<M>>>;
};
type ParsedRequest<M extends Method> = z.output<(typeof quizApi)[M]['request']>;

/** One round trip: a method's name and its request go out, a result of unknown shape comes back. */
export type Transport = (method: Method, request: unknown) => Promise<unknown>;

/** What the renderer calls. It never throws: whatever goes wrong is a problem in the result. */
export type QuizApi = <M extends Method>(method: M, request: RequestOf<M>) => Promise<Result<ReplyOf<M>>>;

/**
 * The far side of the contract: checks the method and the request, runs the handler, checks the reply.
 * @param report told about failures that are ours (a handler that throws, a reply of the wrong shape)
 */
export function serve(
  handlers: Handlers,
  report: (error: unknown) => void,
): (method: unknown, request: unknown) => Promise<Result<unknown>> {
  return async (method, request) => {
    if (!isMethod(method))
      return failed('bad-request', `There is no method called ${JSON.stringify(method)}.`);
    const asked = quizApi[method].request.safeParse(request);
    if (!asked.success)
      return failed('bad-request', `${method} was asked in the wrong form: ${firstIssue(asked.error)}`);
    try {
      // The table pairs each method with its own request and reply; TypeScript can't follow that through a variable key.
      const handler = handlers[method] as (request: unknown) => Result<unknown> | Promise<Result<unknown>>;
      const result = await handler(asked.data);
      if (!result.ok) return result;
      return ok(quizApi[method].reply.parse(result.value));
    } catch (error) {
      report(error);
      return failed(
        'internal',
        `${method} failed: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
}

/** The near side of the contract: the same checks again on what comes back over a transport. */
export function client(transport: Transport): QuizApi {
  return async <M extends Method>(method: M, request: RequestOf<M>): Promise<Result<ReplyOf<M>>> => {
    let answer: unknown;
    try {
      answer = await transport(method, request);
    } catch (error) {
      return failed('disconnected', error instanceof Error ? error.message : String(error));
    }
    return readResult(method, answer);
  };
}

function readResult<M extends Method>(method: M, answer: unknown): Result<ReplyOf<M>> {
  if (typeof answer === 'object' && answer !== null && 'ok' in answer) {
    if (answer.ok === true && 'value' in answer) {
      const reply: z.ZodType<ReplyOf<M>> = quizApi[method].reply as unknown as z.ZodType<ReplyOf<M>>;
      const value = reply.safeParse(answer.value);
      if (value.success) return ok(value.data);
      return failed('internal', `${method} answered in the wrong form: ${firstIssue(value.error)}`);
    }
    if ('problem' in answer) {
      const problem = Problem.safeParse(answer.problem);
      if (problem.success) return { ok: false, problem: problem.data };
    }
  }
  return failed('internal', `${method} did not answer with a result.`);
}

function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.') || '(whole)'}: ${issue.message}` : error.message;
}

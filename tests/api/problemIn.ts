import { problem, type Problem } from '../../shared/protocol';

/** The problem of an answer, held to its schema and to RFC 9457. */
export async function problemIn(answer: Response): Promise<Problem> {
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const told = problem.parse(await answer.json());
  expect(told.status).toBe(answer.status);
  expect(told.type).toBe(`/problems/${told.code}`);
  expect(told.instance).toBe(answer.headers.get('x-request-id'));
  return told;
}

import * as z from 'zod';
import type { Workbook } from '../../shared/grid';

/** An example plan that the server offers. */
export interface ExamplePlan {
  readonly id: string;
  readonly title: string;
  /** The day on which it is of interest, ISO. */
  readonly day: string;
  /** Whether the page may connect its pane to the county of the examples. */
  readonly connects: boolean;
}

const PLANS = z.array(
  z.object({ id: z.string(), title: z.string(), day: z.string(), connects: z.boolean() }),
);
const PROBLEM = z.object({ detail: z.string() });

/** The five example returns. @throws in words for people. */
export async function examplePlans(): Promise<readonly ExamplePlan[]> {
  return PLANS.parse(await answerOf(await fetch('/try/plans')));
}

/** Workbooks come from our own server alone, as our own reader gives them. @throws in words for people. */
export async function examplePlan(id: string): Promise<Workbook> {
  return (await answerOf(await fetch(`/try/plans/${encodeURIComponent(id)}`))) as Workbook;
}

/** A person's own file, read by the server on this machine, which keeps nothing of it. @throws in words for people. */
export async function ownPlan(file: File): Promise<Workbook> {
  const answer = await fetch(`/try/read?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  return (await answerOf(answer)) as Workbook;
}

async function answerOf(answer: Response): Promise<unknown> {
  if (answer.ok) return answer.json();
  const problem = PROBLEM.safeParse(await answer.json().catch(() => null));
  throw new Error(
    problem.success ? problem.data.detail : 'The server on this machine did not answer as expected.',
  );
}

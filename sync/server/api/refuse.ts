import type { ProblemCode } from '../../../shared/protocol';
import type { ProblemAnswer, ProblemExtras } from './answer';

export function refuse(
  problem: ProblemCode,
  detail: string,
  extras: ProblemExtras = {},
  retryAfter?: number,
): ProblemAnswer {
  return { problem, detail, extras, ...(retryAfter !== undefined && { retryAfter }) };
}

import { StoreFault, type StoreFaultReason } from '../../store';
import type { ProblemAnswer } from './answer';
import { refuse } from './refuse';

/** For people elsewhere: where the state lies is the county's own business. */
const STATE: Readonly<Record<StoreFaultReason, string>> = {
  busy: 'The county’s state is in use by another worker for longer than usual. Try again in a moment.',
  newer: 'The county’s state was written by a newer Shirebook: the county must bring its worker up to date.',
  damaged:
    'The county’s state cannot be read. Its staff must look at it: shirebook doctor says what is wrong.',
  'no-folder': 'The county’s state is not where it should be. Its staff must look at it.',
  'not-allowed': 'The county’s worker is refused access to its state. Its staff must look at it.',
  unreachable: 'The county’s database does not answer. Try again in a few minutes.',
  disk: 'The disk with the county’s state gave an error. Its staff must look at it.',
  full: 'The county has no room left to write anything down. Its staff must make some; then try again.',
};
/** In seconds: for another worker to end, and for somebody to mend something. */
const SOON = 2;
const TRY_AGAIN = 30;

export interface Fault {
  readonly answer: ProblemAnswer;
  /** Where it is another than the problem's own. */
  readonly status?: number;
  /** Whether it is the county's, and belongs in its log. */
  readonly isOurs: boolean;
}

/** What the framework and zlib throw for what they were sent, by the beginning of the error's code. */
const SENT: readonly (readonly [
  code: string,
  problem: 'malformed' | 'too-large',
  detail: string,
  status?: number,
])[] = [
  ['FST_ERR_CTP_BODY_TOO_LARGE', 'too-large', 'What was sent is larger than 40 MB.'],
  ['FST_ERR_CTP_INVALID_MEDIA_TYPE', 'malformed', 'Send JSON, as application/json.', 415],
  ['FST_ERR_CTP_EMPTY_JSON_BODY', 'malformed', 'The request has no body.'],
  ['FST_ERR_CTP_INVALID_JSON_BODY', 'malformed', 'The body is not JSON, or was cut short.'],
  [
    'FST_ERR_CTP_INVALID_CONTENT_LENGTH',
    'malformed',
    'The body is not as long as was announced. Send it again.',
  ],
  ['FST_ERR_BAD_URL', 'malformed', 'The address is not written as addresses are.'],
  ['FST_ERR_MAX_PARAM_LENGTH', 'malformed', 'The address is longer than any of a return.'],
  // gzip, and brotli: https://nodejs.org/docs/latest-v20.x/api/zlib.html#for-brotli-based-streams
  ['Z_', 'malformed', 'The body cannot be unpacked: it was damaged or cut short. Send it again.'],
  ['ERR__ERROR', 'malformed', 'The body cannot be unpacked: it was damaged or cut short. Send it again.'],
];

/** What is answered where something threw: the framework, the state, or a fault of our own. */
export function faultAnswer(error: unknown): Fault {
  if (error instanceof StoreFault) {
    const wait = error.reason === 'busy' ? SOON : TRY_AGAIN;
    return { answer: refuse('busy', STATE[error.reason], {}, wait), isOurs: true };
  }
  const { code = '', statusCode = 500 } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  const known = SENT.find(([beginning]) => String(code).startsWith(beginning));
  if (known) {
    const [, problem, detail, status] = known;
    return { answer: refuse(problem, detail), ...(status !== undefined && { status }), isOurs: false };
  }
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    const answer = refuse('malformed', 'The request cannot be understood.');
    return { answer, status: statusCode, isOurs: false };
  }
  const detail = 'Nothing is known to be lost. Try again, and tell the county’s staff if it stays so.';
  return { answer: refuse('failed', detail), isOurs: true };
}

import { StoreFault, type StoreFaultReason } from '../../store';
import { refuse, type ProblemAnswer } from './route';

/** For people elsewhere: where the state lies is the county's own business. */
const STATE: Readonly<Record<StoreFaultReason, string>> = {
  busy: 'The county’s state is in use by another worker for longer than usual. Try again in a moment.',
  newer: 'The county’s state was written by a newer Shirebook: the county must bring its worker up to date.',
  damaged:
    'The county’s state cannot be read. Its staff must look at it: shirebook doctor says what is wrong.',
  'no-folder': 'The county’s state is not where it should be. Its staff must look at it.',
  'not-allowed': 'The county’s worker is refused access to its state. Its staff must look at it.',
  unreachable: 'The county’s database does not answer. Try again in a few minutes.',
  full: 'The county has no room left to write anything down. Its staff must make some; then try again.',
};
const TRY_AGAIN = 30;

export interface Fault {
  readonly answer: ProblemAnswer;
  /** Where it is another than the problem's own. */
  readonly status?: number;
  /** Whether it is the county's, and belongs in its log. */
  readonly isOurs: boolean;
}

/** What is answered where something threw: the framework, the state, or a fault of our own. */
export function faultAnswer(error: unknown): Fault {
  if (error instanceof StoreFault)
    return {
      answer: refuse('busy', STATE[error.reason], {}, error.reason === 'busy' ? 2 : TRY_AGAIN),
      isOurs: true,
    };
  const { code = '', statusCode = 500 } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  const of = String(code);
  if (of === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return theirs(refuse('too-large', 'What was sent is larger than 40 MB.'));
  if (of === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return { ...theirs(refuse('malformed', 'Send JSON, as application/json.')), status: 415 };
  if (of === 'FST_ERR_CTP_EMPTY_JSON_BODY') return theirs(refuse('malformed', 'The request has no body.'));
  if (of === 'FST_ERR_CTP_INVALID_CONTENT_LENGTH')
    return theirs(
      refuse('malformed', 'The body is not as long as was announced: it was cut short. Send it again.'),
    );
  if (of === 'FST_ERR_BAD_URL' || of === 'FST_ERR_MAX_PARAM_LENGTH')
    return theirs(refuse('malformed', 'The address is not written as addresses are.'));
  if (
    of.startsWith('Z_') ||
    of === 'ERR__ERROR_FORMAT_PADDING_1' ||
    of.startsWith('ERR_BROTLI') ||
    of.startsWith('ERR__ERROR')
  )
    return theirs(
      refuse('malformed', 'The body cannot be unpacked: it was damaged or cut short. Send it again.'),
    );
  if (error instanceof SyntaxError || of === 'FST_ERR_CTP_INVALID_JSON_BODY')
    return theirs(refuse('malformed', 'The body is not JSON, or was cut short.'));
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500)
    return { ...theirs(refuse('malformed', 'The request cannot be understood.')), status: statusCode };
  return {
    answer: refuse(
      'failed',
      'Nothing is known to be lost. Try again, and tell the county’s staff if it stays so.',
    ),
    isOurs: true,
  };
}

function theirs(answer: ProblemAnswer): Fault {
  return { answer, isOurs: false };
}

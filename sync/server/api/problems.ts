import type { ProblemCode } from '../../../shared/protocol';

export interface ProblemKind {
  readonly status: number;
  /** One sentence, the same in every case. */
  readonly title: string;
  /** What it means and what to do about it, for the page of the code. */
  readonly meaning: string;
}

/** Every refusal there is: how it is answered, and what its page says. */
export const PROBLEMS: Readonly<Record<ProblemCode, ProblemKind>> = {
  malformed: {
    status: 400,
    title: 'The request is not as it should be.',
    meaning:
      'What was sent cannot be understood. Each fault is named with its place. The pane never sends such a request: bring it up to date, or look at the description of the API.',
  },
  'not-signed-in': {
    status: 401,
    title: 'Nobody is signed in.',
    meaning:
      'The request carries no key. Connect the pane with a code from the county, or send the key as “Authorization: Bearer …”.',
  },
  'key-unknown': {
    status: 401,
    title: 'The key does not open this county.',
    meaning:
      'The key was mistyped, belongs to another county, or was revoked. The county makes a code with which the pane gets a new one.',
  },
  'token-refused': {
    status: 401,
    title: 'The sign-in by Google or Microsoft does not hold.',
    meaning:
      'The identity token has run out, was made for another program, or is not what it says it is. Sign in again.',
  },
  'person-unknown': {
    status: 403,
    title: 'This person is not on the county’s list.',
    meaning:
      'Google or Microsoft vouch for who it is, but the county’s settings name nobody so called. The county adds people to county.json under “access”.',
  },
  'not-yours': {
    status: 403,
    title: 'This is another’s to see or to change.',
    meaning:
      'A district’s key writes that district’s returns and reads its own. The county’s key reads and decides all, and sends no return.',
  },
  'cross-site': {
    status: 403,
    title: 'The request comes from another site.',
    meaning:
      'Browsers may ask the county only from its own pages: the pane, the console and the try-it page. The page that asked is from elsewhere.',
  },
  'not-found': {
    status: 404,
    title: 'There is no such thing.',
    meaning: 'The address is mistyped, or what it named is not there any more, or not yet.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'That cannot be done at this address.',
    meaning: 'The address is right, but it is asked for in another way. The answer names the ways there are.',
  },
  'code-unknown': {
    status: 403,
    title: 'The code does not hold.',
    meaning:
      'A code is good for one officer and for a quarter of an hour. Ask the county for a new one, and type it as it is shown.',
  },
  'hash-differs': {
    status: 400,
    title: 'What came is not what was announced.',
    meaning:
      'The content hash in the address is not that of the workbook that came with it: something was changed on the way. Nothing was taken; send it again.',
  },
  'stale-base': {
    status: 409,
    title: 'The return has changed since.',
    meaning:
      'Somebody else sent a newer revision of this return, or the one it was made from is not its last. The answer lists what changed; look at it, then send again from there.',
  },
  'not-a-return': {
    status: 422,
    title: 'No plan was found in the workbook.',
    meaning: 'The county read what was sent and found no table of actions or targets. The answer says why.',
  },
  'too-large': {
    status: 413,
    title: 'That is more than the county takes at once.',
    meaning:
      'A workbook may take up to 40 MB as it is sent, packed or not. Leave out sheets that hold no plan.',
  },
  'too-many-requests': {
    status: 429,
    title: 'That was asked too often.',
    meaning: 'The answer says after how many seconds to try again. The pane waits by itself.',
  },
  'signed-off': {
    status: 409,
    title: 'The period is signed off.',
    meaning: 'The county has closed the period. Nothing in it is changed before it is opened again.',
  },
  'already-decided': {
    status: 409,
    title: 'That was decided already.',
    meaning: 'Somebody else has decided in the meantime. The list shows what is still open.',
  },
  'not-possible': {
    status: 409,
    title: 'That cannot be done as things stand.',
    meaning: 'The answer says what stands in the way.',
  },
  busy: {
    status: 503,
    title: 'The county cannot answer just now.',
    meaning:
      'Its state is in use, cannot be reached or has no room; or Google’s or Microsoft’s keys cannot be fetched. Nothing was done. Try again later; the pane does so by itself.',
  },
  failed: {
    status: 500,
    title: 'Something went wrong at the county.',
    meaning:
      'This is a fault of Shirebook’s. The number of the request, which is in the answer, leads the county’s staff to the place in the log.',
  },
};

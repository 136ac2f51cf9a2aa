/** Why Google did not do what it was asked. A reason is never reused for another meaning. */
export type GoogleReason =
  | 'no-credentials'
  | 'not-shared'
  | 'read-only'
  | 'switched-off'
  | 'not-found'
  | 'not-a-sheet'
  | 'too-large'
  | 'rejected'
  | 'quota'
  | 'unanswered';

/** What passes by itself, so that it is worth asking again. */
const PASSING: ReadonlySet<GoogleReason> = new Set(['quota', 'unanswered']);

export interface FaultContext {
  /** The e-mail address of the account that asked, where it is known. */
  readonly account: string | null;
  /** In Google's words, for whoever looks into it. */
  readonly detail: string | null;
}

/** Google did not do what it was asked, with a sentence for whoever asked us. Nothing was changed, but see `isUnsure`. */
export class GoogleFault extends Error {
  override readonly name = 'GoogleFault';

  constructor(
    readonly reason: GoogleReason,
    context: FaultContext,
    options?: ErrorOptions,
  ) {
    super(sentence(reason, context), options);
  }

  get isPassing(): boolean {
    return PASSING.has(this.reason);
  }

  /** Whether what was to be written may have been written all the same. */
  get isUnsure(): boolean {
    return this.reason === 'unanswered';
  }
}

function sentence(reason: GoogleReason, { account, detail }: FaultContext): string {
  const who = account ?? 'the account that Shirebook uses';
  const why = detail ? ` (${detail})` : '';
  switch (reason) {
    case 'no-credentials':
      return `Google does not know this machine${why}: set GOOGLE_APPLICATION_CREDENTIALS to the key file of a service account, or run gcloud auth application-default login.`;
    case 'not-shared':
      return `The Google Sheet may not be read: share it with ${who}; a viewer’s right is enough.`;
    case 'read-only':
      return `The Google Sheet may not be changed: share it with ${who} as an editor.`;
    case 'switched-off':
      return `The Google Sheets API is switched off for the project of ${who}: switch it on in the Google Cloud console, and try again in a few minutes.`;
    case 'not-found':
      return 'There is no Google Sheet at this address: copy the address whole from the browser, and check that the sheet was not deleted.';
    case 'not-a-sheet':
      return 'What is at this address is a file kept in Google Drive, not a Google Sheet: open it there and choose File › Save as Google Sheets, or download it and hand in the file.';
    case 'too-large':
      return `This is more than Google takes at once${why}.`;
    case 'rejected':
      return `Google did not understand what Shirebook asked for${why}: please report it.`;
    case 'quota':
      return 'Google takes no more requests from this account for now: try again in a few minutes.';
    case 'unanswered':
      return `Google Sheets did not answer${why}: try again later.`;
  }
}

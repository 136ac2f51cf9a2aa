import type { Problem, ProblemCode } from '../../../shared/protocol';

const ABOUT_KEYS: readonly ProblemCode[] = [
  'not-signed-in',
  'key-unknown',
  'token-refused',
  'person-unknown',
];

/** Why a question was not answered: the county cannot be reached, or says no in its own words. */
export class ApiFault extends Error {
  private constructor(
    readonly kind: 'unreachable' | 'refused',
    message: string,
    readonly code: ProblemCode | null = null,
  ) {
    super(message);
  }

  static unreachable(): ApiFault {
    return new ApiFault('unreachable', 'The county’s server cannot be reached.');
  }

  /** From an answer that is no success. One that is no problem details comes from something in between. */
  static async from(response: Response): Promise<ApiFault> {
    const said = (await response.json().catch(() => null)) as Partial<Problem> | null;
    if (typeof said?.detail === 'string') return new ApiFault('refused', said.detail, said.code ?? null);
    return response.status >= 502 && response.status <= 504
      ? ApiFault.unreachable()
      : new ApiFault('refused', `The server answered ${response.status}, and did not say why.`);
  }

  /** Whether the key is at fault: it was never one, has been revoked, or has run out. */
  get isAboutKey(): boolean {
    return this.code !== null && ABOUT_KEYS.includes(this.code);
  }
}

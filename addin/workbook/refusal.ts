/** Why a spreadsheet program will not do a thing, in its own sense. */
export type RefusalReason =
  'protected' | 'no such sheet' | 'name taken' | 'last sheet' | 'merged' | 'wrong password' | 'invalid';

export class Refusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    message: string,
    /** The sheet it is about. */
    readonly sheet: string | null = null,
  ) {
    super(message);
  }
}

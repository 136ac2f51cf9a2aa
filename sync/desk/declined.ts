/**
 * - `not found`: there is no such thing
 * - `unfit`: it is there, and what is asked does not go with it
 * - `not now`: it is as asked already, or has to be opened again first
 */
export type DeclinedReason = 'not found' | 'unfit' | 'not now';

/** What somebody asked of the county that is not done, with a sentence that tells why. Nothing was changed. */
export class Declined extends Error {
  override readonly name = 'Declined';

  constructor(
    readonly reason: DeclinedReason,
    message: string,
  ) {
    super(message);
  }
}

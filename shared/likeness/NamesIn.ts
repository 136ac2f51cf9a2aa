import { byStretch } from '../sharing';
import { isDoubtedIn, lowerIn, standingIn, type Doubted, type ToldOfNames } from './standing';

/**
 * The names that stand in records, a stretch of neighbours after the other: what is worked out of one is
 * the very same value as last time where no record in it is another. Whoever looks for names makes one of
 * these, once.
 */
export class NamesIn<Holder extends object> {
  readonly standing = byStretch((holders: readonly Holder[]) => standingIn(this.allOf(holders)));
  readonly lower = byStretch((holders: readonly Holder[]) => lowerIn(this.allOf(holders)));
  /** The records in which something stands that is doubted. */
  readonly doubtful = byStretch((holders: readonly Holder[], doubted: Doubted) =>
    holders.filter((holder) => isDoubtedIn((told) => this.tell(holder, told), doubted)),
  );

  /** @param tell tells each text of a record in which names may stand */
  constructor(private readonly tell: (holder: Holder, told: ToldOfNames) => void) {}

  private allOf(holders: readonly Holder[]): (told: ToldOfNames) => void {
    return (told) => {
      for (const holder of holders) this.tell(holder, told);
    };
  }
}

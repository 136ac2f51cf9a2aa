import { returnInWords, returnsNamed, type NamedReturn } from '../../../shared/merge';
import type { Ledger } from '../../county';
import { openReturnOf, type OpenReturn } from '../../desk';
import { EXIT } from '../exitCode';
import { Failure } from '../failure';

/** How many returns an error lists. */
const LISTED = 12;

/** The returns somebody means. @throws Failure with what there is, where it is none of them. */
export function returnsMeant<Return extends NamedReturn>(
  returns: readonly Return[],
  typed: string,
): Return[] {
  const found = returnsNamed(returns, typed);
  if (found.length > 0) return found;
  if (returns.length === 0) throw new Failure('No return has come in yet.', EXIT.nothing);
  throw new Failure(`No return is called “${typed}”. There ${listed(returns)}`);
}

/** The one return somebody means. @throws Failure with those it could be, where it is not one. */
export function returnMeant<Return extends NamedReturn>(returns: readonly Return[], typed: string): Return {
  const found = returnsMeant(returns, typed);
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  throw new Failure(`“${typed}” could be any of ${found.length} returns; there ${listed(found)}`);
}

function listed(returns: readonly NamedReturn[]): string {
  const names = returns.slice(0, LISTED).map((of) => `  ${of.id}  (${returnInWords(of)})`);
  const more = returns.length > LISTED ? [`  … and ${returns.length - LISTED} more`] : [];
  return [`${returns.length === 1 ? 'is' : 'are'}:`, ...names, ...more].join('\n');
}

/** The same in a county's state, opened. @throws Failure */
export async function openReturnMeant(ledger: Ledger, typed: string): Promise<OpenReturn> {
  const named = returnMeant(ledger.entries, typed);
  const open = await openReturnOf(ledger, named.id);
  if (!open) throw new Error(`The return ${named.id} is listed and not there.`);
  return open;
}

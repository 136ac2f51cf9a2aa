import { isDeepStrictEqual } from 'node:util';
import { returnInWords, type MergeState, type ReturnState } from '../../../shared/merge';
import { Ledger, withCounty } from '../../county';
import { CountyPast, stateAfter } from '../../desk';
import { openStore, StoreFault } from '../../store';
import { counted } from '../../../shared/words';
import { findingsAbout, type Finding } from './finding';

const { well, doubtful, wrong } = findingsAbout('State');

/**
 * The county's state: reachable, whole, what the facts add up to, and not of a day that is still to come.
 *
 * @param today as YYYY-MM-DD
 */
export async function lookAtState(book: string, county: string, today: string): Promise<Finding[]> {
  try {
    return await withCounty({ county, book }, async (ledger, records, store) => {
      const known = (await store?.counties()) ?? [];
      if (known.length === 0) return [well('There is no state yet: the first merge begins it.')];
      if (!known.includes(county)) {
        return [
          wrong(
            `The state is that of ${known.join(', ')}; there is none of ${county}.`,
            'Name the county’s settings with --config.',
          ),
        ];
      }
      const damage = (await store?.verify()) ?? [];
      if (damage.length > 0) {
        const mend = 'Put a sound copy of the state in its place, then merge again.';
        return damage.map((said) => wrong(said, mend));
      }
      const past = await CountyPast.of(records);
      return [await compareFolded(ledger, past), ...ofDaysToCome(past, today)];
    });
  } catch (error) {
    if (error instanceof StoreFault) return [stateFault(error)];
    return [wrong(`The state cannot be made sense of: ${(error as Error).message}`, REBUILD)];
  }
}

const REBUILD = 'shirebook doctor --rebuild makes it again from the facts.';

async function compareFolded(ledger: Ledger, past: CountyPast): Promise<Finding> {
  const stored = await ledger.whole();
  const folded = stateAfter(await past.facts(), ledger.facts);
  const wrongly = differing(stored, folded);
  return wrongly.length === 0
    ? well(
        `${counted(ledger.facts, 'fact')} of ${counted(ledger.entries.length, 'return')}, whole, and what is kept is what they add up to.`,
      )
    : wrong(`What is kept of ${wrongly.join(', ')} is not what the facts add up to.`, REBUILD);
}

/** What came while the clock was ahead keeps its day, and makes a return early or late that was not. */
function ofDaysToCome({ heads }: CountyPast, today: string): Finding[] {
  const ahead = heads.map(({ fact }) => fact.on).filter((on) => on > today);
  if (ahead.length === 0) return [];
  const last = ahead.reduce((one, other) => (one > other ? one : other));
  return [
    doubtful(
      `This machine says it is ${today}, and the state has ${counted(ahead.length, 'fact')} of later days, the last of ${last}.`,
      'Set the machine’s clock. If it was ahead when they came, have those returns handed in again with a change: what is late goes by the day they came.',
    ),
  ];
}

function differing(stored: MergeState, folded: MergeState): string[] {
  const ids = new Set([...Object.keys(stored.returns), ...Object.keys(folded.returns)]);
  const returns = [...ids].flatMap((id) => {
    const [one, other] = [stored.returns[id], folded.returns[id]];
    return isDeepStrictEqual(plain(one), plain(other)) ? [] : [nameOf(one ?? other) ?? id];
  });
  return isDeepStrictEqual(plain(stored.unplaced), plain(folded.unplaced))
    ? returns
    : [...returns, 'what found no place'];
}

function nameOf(of: ReturnState | undefined): string | null {
  return of ? returnInWords({ ...of, plans: of.plans.map(({ record }) => record) }) : null;
}

/** As it comes back from where it was kept. */
function plain(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

/** Makes the folded state again from the facts. */
export async function rebuildState(address: string, county: string): Promise<Finding> {
  const store = await openStore(address);
  try {
    const facts = await store.withLock(county, async (session) => {
      const ledger = await Ledger.rebuild(session);
      await ledger.save();
      return ledger.facts;
    });
    return well(`Made again from ${counted(facts, 'fact')}.`);
  } catch (error) {
    if (error instanceof StoreFault) return stateFault(error);
    throw error;
  } finally {
    await store.close();
  }
}

function stateFault({ message, reason }: StoreFault): Finding {
  const [said = message, mend] = message.split(/: (?=[^:]*$)/);
  return wrong(`${said}${reason === 'unreachable' ? ' (DATABASE_URL names it)' : ''}.`, mend ?? 'Try again.');
}

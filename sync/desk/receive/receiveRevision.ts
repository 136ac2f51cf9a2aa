import type { Reading } from '../../../shared/model';
import type { RevisionTaken } from '../../../shared/protocol';
import { workbookOf } from '../../../shared/protocol';
import {
  checked,
  countsOf,
  NO_COUNTS,
  openWorkbook,
  refusalOf,
  returnIdFor,
  takeRevision,
  type FoundIssues,
  type Ledger,
  type Opened,
} from '../../county';
import type { Receipt, RevisionReceived } from '../countyDesk';
import { isSameDistrict, type OpenCounty } from '../state';
import { changesSinceBase } from './changesSinceBase';
import { sentPlace } from './sentPlace';
import { takeAgain } from './takeAgain';
import { whyNoReturn } from './unfitReturn';

/**
 * Takes a revision that was sent, once however often it comes. It is read before the county is locked,
 * so that others wait for the merge alone.
 *
 * @throws StoreFault
 */
export async function receiveRevision(county: OpenCounty, sent: RevisionReceived): Promise<Receipt> {
  const known = await answerKnown(await county.ledger(), county, sent);
  if (known) return known;
  const read = readSent(county, sent);
  if ('kind' in read) return read;
  return county.change(async (ledger) => {
    const meanwhile = await answerKnown(ledger, county, sent);
    return meanwhile ?? take(ledger, county, sent, read);
  });
}

interface Read {
  readonly opened: Opened;
  readonly found: FoundIssues;
}

function readSent(county: OpenCounty, { file, snapshot, sender }: RevisionReceived): Read | Receipt {
  let opened: Opened;
  try {
    opened = openWorkbook(workbookOf(file, snapshot));
  } catch (error) {
    return { kind: 'not a return', detail: refusalOf(error).message, issues: [] };
  }
  const found = checked(opened, sender.district, county.settings());
  const detail = whyNoReturn(opened.reading);
  return detail === null ? { opened, found } : { kind: 'not a return', detail, issues: found.issues };
}

/** What can be said without reading it: it came before, is not theirs to send, or is of an older base. */
async function answerKnown(
  ledger: Ledger,
  county: OpenCounty,
  { returnId, hash, base, sender }: RevisionReceived,
): Promise<Receipt | null> {
  const { files } = ledger.index;
  const id = ledger.entry(returnId) ? returnId : files[sentPlace(sender.district, returnId)]?.returnId;
  if (id === undefined) return null;
  const entry = ledger.entry(id);
  if (entry && !isSameDistrict(entry.district, sender.district, county.settings()))
    return { kind: 'not yours' };
  return standing(ledger, id, hash, base);
}

/** Of a return that is known: null where what was sent follows on what the county has. */
async function standing(
  ledger: Ledger,
  id: string,
  hash: string,
  base: string | null,
): Promise<Receipt | null> {
  const of = await ledger.returnOf(id);
  if (!of) return null;
  const current = of.waiting ?? of.latest;
  const came = of.arrivals.findLast((each) => each.hash === hash);
  if (current.hash === hash || (came && base !== current.hash)) {
    const revision = came?.revision ?? current.revision;
    return { kind: 'same', taken: await unchanged(ledger, id, hash, revision) };
  }
  if (base === current.hash) return null;
  const { on, revision, by } = current;
  return {
    kind: 'stale',
    current: { hash: current.hash, revision, on, by: by ?? of.district },
    changes: await changesSinceBase(ledger, of, base),
  };
}

async function unchanged(
  ledger: Ledger,
  returnId: string,
  hash: string,
  revision: number,
): Promise<RevisionTaken> {
  const { district, found } = ledger.index.returns[returnId]!;
  const place = found[revision];
  const issues = place === undefined ? null : await ledger.recall<FoundIssues>(place);
  return {
    outcome: 'unchanged',
    returnId,
    revision,
    hash,
    district,
    counts: NO_COUNTS,
    issues: issueCounts(issues),
  };
}

const asIncoming = (reading: Reading) => ({
  titles: reading.plans.map(({ title }) => title),
  reading: () => reading,
});

async function take(
  ledger: Ledger,
  county: OpenCounty,
  sent: RevisionReceived,
  { opened, found }: Read,
): Promise<Receipt> {
  const { file, hash, base, complete, sender } = sent;
  const { district, by } = sender;
  const settings = county.settings();
  const place = sentPlace(district, sent.returnId);
  const known = ledger.entry(sent.returnId) ?? ledger.index.files[place];
  const { reading } = opened;
  const returnId =
    known === undefined
      ? (await returnIdFor(ledger, { file, place, district, ...asIncoming(reading) }, district)).id
      : 'id' in known
        ? known.id
        : known.returnId;
  // A workbook nobody sent before may be a return that came in another way.
  const other = known === undefined ? await standing(ledger, returnId, hash, base) : null;
  if (other) return other;
  const on = settings.asAt;
  const sentIn = { returnId, district, file, place, hash, on, by, complete, reading };
  const came = { ...sentIn, written: null, found: () => found };
  const taken = await takeRevision(ledger, came);
  const { plan, revision } = taken.plan.outcome === 'unchanged' ? await takeAgain(ledger, came) : taken;
  return {
    kind: 'new',
    taken: {
      outcome: plan.outcome === 'waiting' ? 'waiting' : 'taken',
      returnId,
      revision,
      hash,
      district,
      counts: countsOf(plan),
      issues: issueCounts(found),
    },
  };
}

function issueCounts(found: FoundIssues | null): RevisionTaken['issues'] {
  const count = (severity: string) => found?.issues.filter((each) => each.severity === severity).length ?? 0;
  return { errors: count('error'), warnings: count('warning') };
}

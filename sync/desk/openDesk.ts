import {
  changesAsked,
  diffOf,
  feedbackOn,
  issuesOf,
  matterSent,
  returnsList,
  revisionLines,
  summaryOf,
  targetsOf,
} from './ask';
import type { CountyDesk, Decided, Sender } from './countyDesk';
import { Declined } from './declined';
import type { Events } from './events';
import { PublishedFiles } from './files';
import {
  decideMatter,
  mattersIn,
  openAgain,
  restoreRevision,
  signOffReturn,
  type Decider,
  type Settled,
} from './matters';
import { openReturnOf, type OpenReturn } from './past';
import { receiveRevision } from './receive';
import { isSameDistrict, type OpenCounty } from './state';
import type { Ledger } from '../county';
import { troubleSaid } from '../trouble';

export interface DeskParts {
  readonly events: Events;
  /** Something changed: the workbook is to be published soon. */
  readonly publishSoon: () => void;
  /** What is wrong with the jobs, in sentences. */
  readonly troubles?: () => readonly string[];
}

/** A county's desk over its open state. */
export function openDesk(county: OpenCounty, { events, publishSoon, troubles }: DeskParts): CountyDesk {
  const files = new PublishedFiles(county);
  /** Does what the county decides, and says so. */
  const settle = async (
    { by }: Sender,
    work: (ledger: Ledger, who: Decider) => Promise<Settled & { readonly returnId: string }>,
  ): Promise<Decided> => {
    try {
      const who = { on: county.settings().asAt, by };
      const { done, notes, returnId: of } = await county.change((ledger) => work(ledger, who));
      const district = (await county.ledger()).index.returns[of]?.district ?? '';
      events.tell({ event: 'decided', returnId: of, district });
      publishSoon();
      return { kind: 'done', done: { done, notes: [...notes] } };
    } catch (error) {
      if (!(error instanceof Declined)) throw error;
      return { kind: error.reason === 'not found' ? 'not found' : 'unfit', detail: error.message };
    }
  };
  return {
    county: county.place.county,
    async receive(revision) {
      const receipt = await receiveRevision(county, revision);
      if (receipt.kind === 'new') {
        const { returnId, district, revision: no } = receipt.taken;
        events.tell({ event: 'received', returnId, district, revision: no });
        publishSoon();
      }
      return receipt;
    },
    returns: (district) => returnsList(county, district),
    districtOf: async (returnId) => (await county.ledger()).entry(returnId)?.district ?? null,
    isSameDistrict: (one, other) => isSameDistrict(one, other, county.settings()),
    changes: (question) => changesAsked(county, question),
    issues: (returnId) => issuesOf(county, returnId),
    summary: () => summaryOf(county),
    targets: (returnId) => targetsOf(county, returnId),
    feedback: (returnId) => feedbackOn(county, returnId),
    async matters(district) {
      const settings = county.settings();
      const open = (await mattersIn(await county.ledger())).map(matterSent);
      return open.filter((each) => district === null || isSameDistrict(each.district, district, settings));
    },
    decide: (id, decision, sender) =>
      settle(sender, async (ledger, who) => {
        const { matter, ...settled } = await decideMatter(ledger, id, decision, who);
        return { ...settled, returnId: matter.returnId };
      }),
    revisions: (returnId) => revisionLines(county, returnId),
    diff: (returnId, from, to) => diffOf(county, returnId, from, to),
    restore: (returnId, revision, sender) =>
      settle(sender, async (ledger, who) => ({
        ...(await restoreRevision(ledger, await known(ledger, returnId), revision, who)),
        returnId,
      })),
    signOff: (returnId, isFinal, sender) =>
      settle(sender, async (ledger, who) => ({
        ...(await (isFinal ? signOffReturn : openAgain)(ledger, await known(ledger, returnId), who)),
        returnId,
      })),
    book: () => files.book(),
    publicationCopy: () => files.copy(),
    listen: (listener) => events.listen(listener),
    async health() {
      const reached = await county.records.countFacts().then(
        () => [],
        (error: unknown) => [troubleSaid(error)],
      );
      return [...reached, ...(troubles?.() ?? [])];
    },
  };
}

/** @throws Declined */
async function known(ledger: Ledger, returnId: string): Promise<OpenReturn> {
  const open = await openReturnOf(ledger, returnId);
  if (!open) throw new Declined('not found', `There is no return ${returnId}.`);
  return open;
}

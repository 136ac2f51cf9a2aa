import type { CountyEvent, Decision } from '../../shared/protocol';
import type { CountyDesk, Decided, Receipt, RevisionReceived, Sender } from '../../sync/desk';
import { StoreFault } from '../../sync/store';

const NO_COUNTS = { changed: 0, added: 0, withdrawn: 0, returned: 0, conflicts: 0, settled: 0, questions: 0 };

/** A desk that keeps each return's last hash and nothing else, and tells what it was asked. */
export class FakeDesk implements CountyDesk {
  readonly county = 'Shire';
  readonly received: RevisionReceived[] = [];
  readonly decisions: { readonly what: string; readonly sender: Sender }[] = [];
  readonly listeners = new Set<(event: CountyEvent) => void>();
  readonly held = new Map<string, { district: string; hashes: string[] }>();
  /** Thrown by whatever is asked next. */
  fault: Error | null = null;
  wrong: readonly string[] = [];
  bookBytes: Uint8Array | null = null;

  async receive(revision: RevisionReceived): Promise<Receipt> {
    this.#fail();
    this.received.push(revision);
    const { returnId, hash, base, sender, snapshot } = revision;
    const held = this.held.get(returnId);
    if (held && held.district !== sender.district) return { kind: 'not yours' };
    if (snapshot.sheets.every(({ rows }) => rows.length === 0))
      return { kind: 'not a return', detail: 'No sheet holds a table.', issues: [] };
    const hashes = held?.hashes ?? [];
    const last = hashes.at(-1) ?? null;
    if (last === hash) return { kind: 'same', taken: takenAs(revision, hashes.length, 'unchanged') };
    if (last !== base)
      return {
        kind: 'stale',
        current: { hash: last ?? '', revision: hashes.length, on: '2010-06-01', by: 'A colleague' },
        changes: [
          {
            when: '2010-06-01',
            district: sender.district,
            plan: 'Safer Vale',
            ref: '1.1',
            field: 'Lead',
            was: 'Warden',
            now: 'Constable',
            by: 'A colleague',
            source: 'vale.xlsx › Plan!C2',
            event: 'changed',
          },
        ],
      };
    this.held.set(returnId, { district: sender.district, hashes: [...hashes, hash] });
    this.tell({ event: 'received', returnId, district: sender.district, revision: hashes.length + 1 });
    return { kind: 'new', taken: takenAs(revision, hashes.length + 1, 'taken') };
  }

  async returns(district: string | null) {
    this.#fail();
    return {
      county: this.county,
      asAt: '2010-06-30',
      returns: [...this.held]
        .filter(([, held]) => district === null || held.district === district)
        .map(([returnId, held]) => ({
          returnId,
          district: held.district,
          formerly: null,
          plans: [],
          period: null,
          file: null,
          received: null,
          revision: held.hashes.length,
          hash: held.hashes.at(-1) ?? null,
          state: 'received' as const,
          notes: [],
          actions: 0,
          indicators: 0,
          errors: 0,
          warnings: 0,
          notPlaced: 0,
          due: null,
          daysLate: null,
        })),
    };
  }

  async districtOf(returnId: string) {
    this.#fail();
    return this.held.get(returnId)?.district ?? null;
  }

  isSameDistrict(one: string, other: string) {
    const today = (name: string) => (name === 'Upper Vale' ? 'Vale' : name);
    return today(one) === today(other);
  }

  async changes(question: object) {
    this.asked = question;
    return [];
  }
  asked: object | null = null;

  async issues() {
    return [];
  }

  async feedback(returnId: string) {
    const held = this.held.get(returnId);
    if (!held) return null;
    const hash = held.hashes.at(-1) ?? '';
    const empty = { comments: [], proposals: [], conflicts: [], published: null };
    return { returnId, hash, revision: held.hashes.length, state: 'received', ...empty };
  }

  async matters() {
    return [];
  }

  async decide(id: string, decision: Decision, sender: Sender): Promise<Decided> {
    this.decisions.push({ what: `${id}: ${decision.decide}`, sender });
    if (id === 'signed') return { kind: 'unfit', detail: 'The period is signed off: open it again first.' };
    if (id !== 'abc123') return { kind: 'not found', detail: `Nothing called ${id} is open.` };
    return { kind: 'done', done: { done: 'The district’s value stands.', notes: [] } };
  }

  async revisions(returnId: string) {
    return (this.held.get(returnId)?.hashes ?? []).map((hash, index) => ({
      revision: index + 1,
      hash,
      on: '2010-06-01',
      by: 'Vale',
      file: 'vale.xlsx',
      restoredFrom: null,
    }));
  }

  async diff(returnId: string, from: number, to: number) {
    this.asked = { returnId, from, to };
    return [];
  }

  async restore(returnId: string, revision: number, sender: Sender): Promise<Decided> {
    this.decisions.push({ what: `restore ${returnId} ${revision}`, sender });
    return { kind: 'done', done: { done: 'Restored.', notes: [] } };
  }

  async signOff(returnId: string, isFinal: boolean, sender: Sender): Promise<Decided> {
    this.decisions.push({ what: `${isFinal ? 'sign off' : 're-open'} ${returnId}`, sender });
    return { kind: 'done', done: { done: isFinal ? 'Signed off.' : 'Opened.', notes: [] } };
  }

  async summary() {
    return { county: this.county, asAt: '2010-06-30', plans: [], issues: [], published: null };
  }

  async targets(returnId: string) {
    return this.held.has(returnId) ? { returnId, targets: [] } : null;
  }

  async book() {
    return this.bookBytes && { bytes: this.bookBytes, hash: 'b00c'.repeat(16) };
  }

  async publicationCopy() {
    return null;
  }

  listen(listener: (event: CountyEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  async health() {
    return this.wrong;
  }

  tell(event: CountyEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  busy(): void {
    this.fault = new StoreFault('unreachable', '/secret/place/county.db cannot be used.');
  }

  #fail(): void {
    const { fault } = this;
    this.fault = null;
    if (fault) throw fault;
  }
}

function takenAs(
  { returnId, hash, sender }: RevisionReceived,
  revision: number,
  outcome: 'taken' | 'unchanged',
) {
  const { district } = sender;
  return {
    outcome,
    returnId,
    revision,
    hash,
    district,
    counts: NO_COUNTS,
    issues: { errors: 0, warnings: 0 },
  };
}

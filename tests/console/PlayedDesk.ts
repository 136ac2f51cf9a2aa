import type { CountyEvent, Decision, Matter } from '../../shared/protocol';
import type { CountyDesk, Decided, PastQuestion } from '../../sync/desk';
import type { PlayedCounty } from './playedCounty';

const BOOK = { bytes: new TextEncoder().encode('the workbook'), hash: 'b'.repeat(64) };

/** A desk over a county that is played: what is decided changes what is shown, and is told to all who listen. */
export class PlayedDesk implements CountyDesk {
  /** What was asked for and done, in order. */
  readonly done: string[] = [];
  private readonly listeners = new Set<(event: CountyEvent) => void>();

  constructor(public played: PlayedCounty) {}

  get county() {
    return this.played.county;
  }

  tell(event: CountyEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  get listening(): number {
    return this.listeners.size;
  }

  async receive(): Promise<never> {
    throw new Error('Nobody sends anything to a county that is played.');
  }

  async returns(district: string | null) {
    const { county, asAt, lines } = this.played;
    return { county, asAt, returns: lines.filter((line) => district === null || line.district === district) };
  }

  isSameDistrict(one: string, other: string) {
    return one === other;
  }

  async districtOf(returnId: string) {
    return this.played.lines.find((line) => line.returnId === returnId)?.district ?? null;
  }

  async changes({ returnId, district, limit }: PastQuestion) {
    const of = returnId === undefined ? (district ?? null) : await this.districtOf(returnId);
    return this.played.changes.filter((each) => of === null || each.district === of).slice(0, limit);
  }

  async issues() {
    return this.played.issues;
  }

  async summary() {
    return this.played.summary;
  }

  async targets(returnId: string) {
    return { returnId, targets: [...this.played.targets] };
  }

  async feedback() {
    return null;
  }

  async matters() {
    return this.played.matters;
  }

  async decide(id: string, decision: Decision): Promise<Decided> {
    this.done.push(`${id}: ${decision.decide === 'text' ? decision.text : decision.decide}`);
    const matter = this.played.matters.find((each) => each.id === id);
    if (!matter) return { kind: 'not found', detail: 'That was decided already.' };
    this.played.matters = this.played.matters.filter((each) => each !== matter);
    this.tell({ event: 'decided', returnId: matter.returnId, district: matter.district });
    const now = valueFor(matter, decision);
    return {
      kind: 'done',
      done: { done: `Decided: ${matter.field} of ${matter.district} is now “${now}”.`, notes: [] },
    };
  }

  async revisions() {
    return this.played.revisions;
  }

  async diff(_returnId: string, from: number, to: number) {
    this.done.push(`compare ${from} with ${to}`);
    return this.played.changes.filter(({ district }) => district === 'Hillford');
  }

  async restore(returnId: string, revision: number): Promise<Decided> {
    this.done.push(`restore ${revision}`);
    const last = this.played.revisions.at(-1)!;
    const next = { ...last, revision: last.revision + 1, restoredFrom: revision };
    this.played.revisions = [...this.played.revisions, next];
    this.tell({
      event: 'received',
      returnId,
      district: (await this.districtOf(returnId)) ?? '',
      revision: next.revision,
    });
    return { kind: 'done', done: { done: `Revision ${revision} is the present one again.`, notes: [] } };
  }

  async signOff(returnId: string, isFinal: boolean): Promise<Decided> {
    this.done.push(`${isFinal ? 'sign off' : 're-open'} ${returnId}`);
    this.played.lines = this.played.lines.map((line) =>
      line.returnId === returnId ? { ...line, state: isFinal ? 'final' : 'provisional' } : line,
    );
    return { kind: 'done', done: { done: isFinal ? 'Signed off.' : 'Open again.', notes: [] } };
  }

  async book() {
    return this.played.lines.length > 0 ? BOOK : null;
  }

  async publicationCopy() {
    return this.book();
  }

  listen(listener: (event: CountyEvent) => void) {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  async health() {
    return [];
  }
}

function valueFor(matter: Matter, decision: Decision): string {
  if (decision.decide === 'text') return decision.text;
  return (decision.decide === 'county' ? matter.ofCounty : matter.ofDistrict) ?? '';
}

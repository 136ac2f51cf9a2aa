import { basename, extname } from 'node:path';
import { districtOf } from '../../config';
import type { Ledger, ReturnEntry } from '../ledger';
import { refusalOf } from '../readReturn';
import type { ContentInTurn, Contents } from './ahead';
import { arrivedOn, type Arrived } from './arrival';
import { isThere, placeOf, type Incomings } from './incomings';
import { isWhole } from './isWhole';
import { countsOf, NO_COUNTS, type FileOutcome } from './outcome';
import { isOvertaken, isOvertakenCopy } from './overtaken';
import { returnIdFor } from './returnIdFor';
import { takeFirst } from './takeFirst';
import { takeRevision } from './takeRevision';
import type { UnderWay } from './UnderWay';

/** The bringing of one file. */
export class Bringing {
  private readonly place: string;

  constructor(
    private readonly ledger: Ledger,
    private readonly incomings: Incomings,
    private readonly file: Arrived,
    private readonly underWay: UnderWay,
  ) {
    this.place = file.remote ? file.path : placeOf(file.path, incomings.book);
  }

  async take(contents: Contents): Promise<FileOutcome> {
    const unread = this.knownUnread();
    if (unread) return unread;
    let content: ContentInTurn;
    try {
      content = await contents.of(this.file);
    } catch (error) {
      return this.refuse('', error);
    }
    const outcome = this.knownBy(content.hash) ?? (await this.tryToReceive(content));
    const version = this.file.remote?.version;
    if (version && outcome.outcome !== 'refused') this.ledger.sawVersion(this.place, version);
    return outcome;
  }

  private async tryToReceive(content: ContentInTurn): Promise<FileOutcome> {
    try {
      return await this.underWay.during(content.hash, () => this.receive(content));
    } catch (error) {
      return this.refuse(content.hash, error, content.file);
    }
  }

  /** What is known of a file elsewhere that is of the version that was read. */
  private knownUnread(): FileOutcome | null {
    const { files, returns, refusals } = this.ledger.index;
    const there = files[this.place];
    const version = this.file.remote?.version;
    if (!there || !version || there.version !== version || refusals[this.place]) return null;
    const entry = returns[there.returnId];
    return entry ? this.outcome('unchanged', entry.district, entry.id, { file: entry.file }) : null;
  }

  /** What is known of a file with that content, so that it need not be read. */
  knownBy(hash: string): FileOutcome | null {
    const { files, returns, refusals } = this.ledger.index;
    const refused = refusals[this.place];
    // what failed by a fault of ours may be read by the Shirebook of today
    if (refused?.hash === hash && refused.reason !== 'failed') {
      const { district, returnId, reason, message } = refused;
      return this.outcome('refused', district, returnId, { refusal: { reason, message } });
    }
    const there = files[this.place];
    const entry =
      there?.hash === hash ? returns[there.returnId] : this.ledger.entries.find((each) => each.hash === hash);
    if (refused) return null;
    if (entry)
      return this.outcome('unchanged', entry.district, entry.id, this.file.remote && { file: entry.file });
    const overtaken = this.ledger.entries.find((each) => each.came.includes(hash));
    return overtaken && isOvertakenCopy(this.file, overtaken, this.incomings.settings.asAt)
      ? this.leftAside(overtaken)
      : null;
  }

  /** What was written before the state of its return that came in last does not undo that. */
  private leftAside({ district, id }: ReturnEntry): FileOutcome {
    return this.outcome('older', district, id);
  }

  /** Whether it lies where the return's last file lay: somebody put it there in place of that, whatever its date. */
  private takesItsPlace({ hash }: ReturnEntry): boolean {
    return this.ledger.index.files[this.place]?.hash === hash;
  }

  private async receive(content: ContentInTurn): Promise<FileOutcome> {
    const { ledger, place } = this;
    const { path } = this.file;
    const { settings, folder } = this.incomings;
    const { file, name, hash } = content;
    const understood = await content.understood();
    const { named, titles, reading } = understood;
    const known = districtOf(path, named, settings.config, folder)?.name ?? named;
    const whose = { file, place, district: known, titles, reading };
    const { id, district } = await returnIdFor(
      ledger,
      { ...whose, isThere: (other) => isThere(other, this.incomings) },
      name,
    );
    const entry = ledger.index.returns[id];
    if (entry && !this.takesItsPlace(entry) && isOvertaken(this.file, entry, settings.asAt)) {
      await this.settleRefusal();
      return this.leftAside(entry);
    }
    const came = {
      returnId: id,
      district,
      file,
      place,
      hash,
      written: this.file.modified || null,
      on: arrivedOn(this.file, settings.asAt),
      by: null,
      complete: isWhole(file),
    };
    const { parts } = this.incomings;
    const { before } = understood;
    if (parts && before && (await takeFirst(ledger, parts, came, before)))
      return this.outcome('first', district, id, { file });
    const found = () => understood.found(district);
    const { plan, revision } = await takeRevision(ledger, { ...came, reading: reading(), found });
    if (plan.outcome === 'unchanged') await this.settleRefusal();
    return { ...this.outcome(plan.outcome, district, id, { counts: countsOf(plan), file }), revision };
  }

  private async refuse(hash: string, error: unknown, file = this.nameKnown()): Promise<FileOutcome> {
    if (error instanceof Error && isOurs(error)) throw error;
    const refusal = refusalOf(error);
    const { path } = this.file;
    const { settings, folder } = this.incomings;
    const before = this.ledger.index.files[this.place]?.returnId ?? null;
    const district =
      (before === null ? undefined : this.ledger.index.returns[before]?.district) ??
      districtOf(path, null, settings.config, folder)?.name ??
      this.unnamed();
    const known = this.ledger.index.refusals[this.place];
    if (known?.hash !== hash || known.message !== refusal.message) {
      await this.ledger.note({
        kind: 'return refused',
        on: arrivedOn(this.file, settings.asAt),
        place: this.place,
        file,
        hash,
        district,
        returnId: before,
        ...refusal,
      });
    }
    return this.outcome('refused', district, before, { refusal, file });
  }

  /** What was refused is as it was before that. */
  private async settleRefusal(): Promise<void> {
    const { ledger, place, incomings } = this;
    if (!ledger.index.refusals[place]) return;
    await ledger.note({ kind: 'refusal settled', on: incomings.settings.asAt, place });
  }

  private outcome(
    outcome: FileOutcome['outcome'],
    district: string,
    returnId: string | null,
    rest: Partial<FileOutcome> = {},
  ): FileOutcome {
    const { path, file } = this.file;
    const revision = (returnId === null ? undefined : this.ledger.index.returns[returnId]?.revision) ?? 0;
    return { path, file, district, returnId, outcome, revision, counts: NO_COUNTS, refusal: null, ...rest };
  }

  private unnamed(): string {
    const { file, remote } = this.file;
    return remote ? file : basename(file, extname(file));
  }

  /** A file's name, or the title of a sheet that was read before; of any other, there is only its address. */
  private nameKnown(): string {
    const { index } = this.ledger;
    const before = this.file.remote && index.returns[index.files[this.place]?.returnId ?? ''];
    return before?.file ?? this.file.file;
  }
}

/** Faults of the store or of whoever stops us are no faults of the file. */
function isOurs(error: Error): boolean {
  return error.name === 'StoreFault' || error.name === 'Failure';
}

import type { Range } from '../../shared/grid';
import type { SheetChange } from '../host';

/** What has to be read again. */
export interface Pending {
  readonly areas: readonly { readonly sheet: string; readonly area: Range }[];
  /** Sheets to be read whole; null: all of them. */
  readonly sheets: readonly string[] | null;
  /** The officer did some of it, so that it is ours to compute and write. */
  readonly byOfficer: boolean;
}

/** Beyond so many rows, or areas of a sheet, the sheet is read whole. */
const MOST_ROWS = 2000;
const MOST_AREAS = 12;

/** Changes that were told and not yet looked at, with those that touch made one. */
export class ChangeQueue {
  private readonly areas = new Map<string, Range[]>();
  private sheets: Set<string> | null = new Set();
  private byOfficer = false;
  private isWished = false;

  get isEmpty(): boolean {
    return !this.isWished && this.areas.size === 0 && this.sheets?.size === 0;
  }

  add(change: SheetChange): void {
    if (change.kind === 'selected') return;
    this.byOfficer ||= change.kind === 'activated' || change.by === 'officer';
    if (change.kind === 'cells') this.addArea(change.sheet, change.area);
    else if (change.sheet === null) this.sheets = null;
    else this.sheets?.add(change.sheet);
  }

  /** Everything is to be read anew. */
  addAll(byOfficer: boolean): void {
    this.sheets = null;
    this.byOfficer ||= byOfficer;
  }

  /** Nothing is to be read, but something may be to be written. */
  addWish(): void {
    this.isWished = true;
    this.byOfficer = true;
  }

  /** What was not done after all. */
  putBack({ areas, sheets, byOfficer }: Pending): void {
    this.isWished = true;
    for (const { sheet, area } of areas) this.addArea(sheet, area);
    if (sheets === null) this.sheets = null;
    else for (const sheet of sheets) this.sheets?.add(sheet);
    this.byOfficer ||= byOfficer;
  }

  /** All of it, and begins anew. */
  take(): Pending {
    const { sheets, byOfficer } = this;
    const areas = [...this.areas].flatMap(([sheet, own]) => own.map((area) => ({ sheet, area })));
    this.areas.clear();
    this.sheets = new Set();
    this.byOfficer = false;
    this.isWished = false;
    return {
      areas: areas.filter(({ sheet }) => sheets !== null && !sheets.has(sheet)),
      sheets: sheets && [...sheets],
      byOfficer,
    };
  }

  private addArea(sheet: string, area: Range): void {
    let own = this.areas.get(sheet) ?? [];
    let grown = area;
    for (let touching = true; touching;) {
      const apart = own.filter((other) => !touches(other, grown));
      touching = apart.length < own.length;
      grown = own.filter((other) => touches(other, grown)).reduce(around, grown);
      own = apart;
    }
    own.push(grown);
    if (grown.bottom - grown.top >= MOST_ROWS || own.length > MOST_AREAS) this.sheets?.add(sheet);
    this.areas.set(sheet, own);
  }
}

function touches(a: Range, b: Range): boolean {
  return a.top <= b.bottom + 1 && b.top <= a.bottom + 1 && a.left <= b.right + 1 && b.left <= a.right + 1;
}

function around(a: Range, b: Range): Range {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

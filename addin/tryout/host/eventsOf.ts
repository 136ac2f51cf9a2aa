import { rangeName, type Range } from '../../../shared/grid';
import {
  isCellError,
  LAST_COLUMN,
  LAST_ROW,
  type BookEvent,
  type CellValue,
  type Doer,
} from '../../workbook';
import type { HostEventKind } from './objects/registrations';
import { wordFor } from './objects/rangeValues';

/** An event as the library takes it, before it is addressed to who listens. */
export interface HostEvent {
  readonly kind: HostEventKind;
  /** The sheet's id. */
  readonly sheet: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What Excel tells an add-in at a seat of something that happened to the workbook. */
export function eventsOf(event: BookEvent, me: Doer): HostEvent[] {
  if (event.kind === 'calculated' || event.kind === 'formatted') return [];
  const { sheet, by } = event;
  const source = by.seat === me.seat ? 'Local' : 'Remote';
  const told = (kind: HostEventKind, args: Record<string, unknown> = {}): HostEvent[] => [
    { kind, sheet, args: { source, worksheetId: sheet, ...args } },
  ];
  switch (event.kind) {
    case 'changed':
      if (!event.told) return [];
      return told('changed', {
        changeType: event.change,
        address: addressOf(event.area),
        shiftDirection: shiftDirectionOf(event.change),
        triggerSource: by.addIn && by.seat === me.seat ? 'ThisLocalAddin' : 'Unknown',
        ...(event.details ? detailsOf(event.details.before, event.details.after) : {}),
      });
    case 'sorted':
      return told('rowSorted', { address: addressOf(event.area) });
    case 'rows hidden':
      return told('rowHidden', { address: addressOf(event.area), changeType: 'Hidden' });
    case 'sheet added':
      return told('added');
    case 'sheet deleted':
      return told('deleted');
    case 'sheet renamed':
      return told('renamed', { nameBefore: event.before, nameAfter: event.after });
    case 'sheet shown':
      return told('visibility');
    case 'protected':
      return told('protection', { isProtected: event.is });
    case 'activated':
      return source === 'Local' ? told('activated') : [];
    case 'selected':
      return source === 'Local' ? told('selected', { address: addressOf(event.area) }) : [];
  }
}

function addressOf(area: Range): string {
  if (area.left === 0 && area.right === LAST_COLUMN) return `${area.top + 1}:${area.bottom + 1}`;
  if (area.top === 0 && area.bottom === LAST_ROW) return rangeName(area).replace(/\d+/g, '');
  return rangeName(area);
}

function shiftDirectionOf(change: string): string {
  if (change === 'CellInserted' || change === 'RowInserted') return 'ShiftCellDown';
  return change === 'CellDeleted' || change === 'RowDeleted' ? 'ShiftCellUp' : 'None';
}

function detailsOf(before: CellValue, after: CellValue): Record<string, unknown> {
  const plain = (value: CellValue): unknown => (isCellError(value) ? value.error : value);
  return {
    valueBefore: plain(before),
    valueAfter: plain(after),
    valueTypeBefore: before === '' ? 'Empty' : wordFor(before),
    valueTypeAfter: after === '' ? 'Empty' : wordFor(after),
  };
}

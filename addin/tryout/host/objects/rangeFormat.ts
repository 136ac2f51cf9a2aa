import type { Range } from '../../../../shared/grid';
import type { SheetCell } from '../../../workbook';
import { hostObject, type HostObject } from '../hostObject';
import type { HostSession } from '../hostSession';
import { invalidArgument } from './argument';
import { shared } from './rangeValues';

/** Of columns nobody has changed, in characters. */
const USUAL_WIDTH = 8.43;

type LookValue = string | number | boolean;

/** `Range.format`. Widths are in points to add-ins, and in characters in the workbook. */
export function rangeFormat(session: HostSession, sheetId: string, area: Range): HostObject {
  const { hand } = session;
  const get = (key: string, usual: LookValue) => (): LookValue | null =>
    shared(hand.sheet(sheetId), area, (cell) => cell?.look?.[key] ?? usual);
  const set =
    (key: string) =>
    (value: unknown): void => {
      if (value === null || typeof value === 'object' || value === undefined) throw invalidArgument();
      hand.format(sheetId, area, (cell) => ({ ...cell, look: { ...cell.look, [key]: value as LookValue } }));
    };
  const unset = (key: string) => (): void =>
    hand.format(sheetId, area, (cell) => withoutLook(cell, key), true);
  const widths = (): (number | undefined)[] =>
    Array.from(
      { length: area.right - area.left + 1 },
      (_, index) => hand.sheet(sheetId).columns.get(area.left + index)?.width,
    );

  return hostObject('RangeFormat', {
    properties: {
      WrapText: get('wrap', false),
      HorizontalAlignment: get('horizontal', 'General'),
      VerticalAlignment: get('vertical', 'Bottom'),
      ColumnWidth: () => {
        const [first, ...others] = widths();
        return others.every((width) => width === first) ? pointsOf(first ?? USUAL_WIDTH) : null;
      },
      UseStandardWidth: () => (widths().every((width) => width === undefined) ? true : false),
    },
    setters: {
      WrapText: set('wrap'),
      HorizontalAlignment: set('horizontal'),
      VerticalAlignment: set('vertical'),
      ColumnWidth: (points) => {
        if (typeof points !== 'number' || points < 0) throw invalidArgument();
        hand.setColumns(sheetId, area.left, area.right, { width: charactersOf(points) });
      },
      UseStandardWidth: (usual) => {
        if (usual !== true) return;
        for (let column = area.left; column <= area.right; column++) {
          const hidden = hand.sheet(sheetId).columns.get(column)?.hidden;
          hand.setColumns(sheetId, column, column, null);
          if (hidden) hand.setColumns(sheetId, column, column, { hidden });
        }
      },
    },
    children: {
      Fill: () =>
        hostObject('RangeFill', {
          properties: { Color: get('fill', '#FFFFFF') },
          setters: { Color: set('fill') },
          methods: { Clear: unset('fill') },
        }),
      Font: () =>
        hostObject('RangeFont', {
          properties: {
            Color: get('ink', '#000000'),
            Bold: get('bold', false),
            Italic: get('italic', false),
            Size: get('size', 11),
          },
          setters: { Color: set('ink'), Bold: set('bold'), Italic: set('italic'), Size: set('size') },
        }),
    },
  });
}

function withoutLook(cell: SheetCell, key: string): SheetCell {
  if (cell.look?.[key] === undefined) return cell;
  const { look, ...rest } = cell;
  const kept = Object.fromEntries(Object.entries(look).filter(([name]) => name !== key));
  return Object.keys(kept).length > 0 ? { ...rest, look: kept } : rest;
}

/** Characters of the usual font are 7 pixels wide, with 5 beside them; four pixels are three points. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function charactersOf(points: number): number {
  return Math.max(0, Math.round(((points / 0.75 - 5) / 7) * 100) / 100);
}

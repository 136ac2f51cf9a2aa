import { gridOf } from '../../../shared/grid';
import { bookOf } from '../../../addin/workbook';
import {
  cursorAt,
  lastSpot,
  leap,
  selectionOf,
  step,
  type Direction,
} from '../../../addin/tryout/grid/cursor';
import { measure } from '../../../addin/tryout/grid/measure';

const rows = [
  ['Plan'],
  [],
  ['No', 'Action', 'Lead'],
  [1, 'Patrol', 'Warden'],
  [2, 'Light', 'Engineer'],
  [3, 'Mend', 'Smith'],
];
const grid = gridOf('Plan', rows, {
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  hiddenRows: [4],
  hiddenColumns: [1],
});
const [sheet] = bookOf({ file: 'plan.xlsx', sheets: [grid], traits: [] }).sheets;
const measures = measure(sheet!);

const spot = (address: string) => ({ row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 });
const name = ({ row, column }: { row: number; column: number }) =>
  String.fromCharCode(65 + column) + (row + 1);

test.each<[string, Direction, string]>([
  ['A3', 'down', 'A4'],
  // Row 5 and column B are hidden.
  ['A4', 'down', 'A6'],
  ['A6', 'up', 'A4'],
  ['A3', 'right', 'C3'],
  ['C3', 'left', 'A3'],
  // From a merged block one leaves as a whole.
  ['A1', 'right', 'D1'],
  ['A1', 'left', 'A1'],
  ['A1', 'up', 'A1'],
])('from %s an arrow %s goes to %s', (from, way, to) => {
  expect(name(step(sheet!, measures, spot(from), way))).toBe(to);
});

test.each<[string, Direction, string]>([
  ['A3', 'down', 'A6'],
  ['A2', 'down', 'A3'],
  ['A6', 'up', 'A3'],
  ['A3', 'right', 'C3'],
  ['A3', 'up', 'A1'],
])('from %s Ctrl and an arrow %s goes to %s', (from, way, to) => {
  expect(name(leap(sheet!, measures, spot(from), way))).toBe(to);
});

test('Ctrl and an arrow in nothing goes to the sheet’s edge', () => {
  expect(leap(sheet!, measures, spot('D3'), 'down').row).toBe(measures.rows.count - 1);
});

test('a selection takes merged blocks whole', () => {
  expect(selectionOf({ anchor: spot('B1'), head: spot('B3') }, sheet!)).toEqual({
    top: 0,
    left: 0,
    bottom: 2,
    right: 2,
  });
  expect(selectionOf(cursorAt(3, 1), sheet!)).toEqual({ top: 3, left: 1, bottom: 3, right: 1 });
});

test('the end of the sheet is the last row and column in use', () => {
  expect(name(lastSpot(sheet!))).toBe('C6');
});

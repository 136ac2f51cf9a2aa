import { stepTo } from '../../addin/pane/parts/stepTo';
import { counted, monthName, shortened } from '../../addin/pane/words';

describe('the pane’s words', () => {
  it.each([
    [0, '0 errors'],
    [1, '1 error'],
    [2, '2 errors'],
    [12345, '12,345 errors'],
  ])('count %d', (count, said) => {
    expect(counted(count, 'error')).toBe(said);
  });

  it.each([
    [2004 * 12 + 1, 'Jan 2004'],
    [2004 * 12 + 3, 'Mar 2004'],
    [2004 * 12 + 12, 'Dec 2004'],
  ])('name the month %d', (at, name) => {
    expect(monthName(at)).toBe(name);
  });

  it.each([
    ['Mark bicycles', 20, 'Mark bicycles'],
    ['Mark bicycles at all the schools', 20, 'Mark bicycles at all…'],
    ['Mark\n  bicycles', 20, 'Mark bicycles'],
    ['Unwahrscheinlichkeitsberechnung', 10, 'Unwahrsche…'],
  ])('cut %j at %d', (text, longest, said) => {
    expect(shortened(text, longest)).toBe(said);
  });
});

describe('a step', () => {
  it.each<[string, number, 'across' | 'down', number | null]>([
    ['ArrowRight', 2, 'across', 0],
    ['ArrowLeft', 0, 'across', 2],
    ['ArrowDown', 2, 'down', 2],
    ['ArrowDown', 0, 'down', 1],
    ['ArrowUp', 0, 'down', 0],
    ['Home', 2, 'down', 0],
    ['End', 0, 'across', 2],
    ['ArrowDown', 0, 'across', null],
    ['Tab', 0, 'down', null],
  ])('by %s from %d of three, %s, leads to %s', (key, at, way, to) => {
    expect(stepTo(key, at, 3, way)).toBe(to);
  });

  it('leads nowhere in an empty list', () => {
    expect(stepTo('End', 0, 0, 'down')).toBeNull();
  });
});

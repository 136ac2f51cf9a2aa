import { stepTo } from '../../web/parts/stepTo';

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

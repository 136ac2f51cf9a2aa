import { fold, returnInWords, returnsNamed } from '../../../shared/merge';
import { aPlan } from '../../builders/aPlan';
import { aRevision } from '../aRevision';

const returns = Object.values(
  fold([
    aRevision(aPlan('Safer Vale'), 1, { returnId: 'vale/safer-vale' }),
    aRevision(aPlan('Young people'), 1, { returnId: 'vale/young-people' }),
    aRevision(aPlan('Safer Wold 2004/05'), 1, {
      district: 'Wold & Fen',
      returnId: 'wold-and-fen/safer-wold',
    }),
  ]).returns,
).map(({ id, district, plans }) => ({ id, district, plans: plans.map(({ record }) => record) }));

describe('A return is named', () => {
  test.each([
    ['by its id', 'vale/safer-vale', ['vale/safer-vale']],
    ['by its district, which may have several', 'VALE', ['vale/safer-vale', 'vale/young-people']],
    ['by its district, however it is spelt', 'wold and fen', ['wold-and-fen/safer-wold']],
    ['by the beginning of its id', 'vale/y', ['vale/young-people']],
    ['by words of district and plan', 'vale young', ['vale/young-people']],
    ['by words of its period', 'young 2004/05', ['vale/young-people']],
    ['by nothing that is known', 'Moor', []],
    ['by nothing', ' ', []],
  ])('%s', (_, typed, ids) => {
    expect(returnsNamed(returns, typed).map(({ id }) => id)).toEqual(ids);
  });
});

test('A return in words says its district and its years once', () => {
  expect(returns.map(returnInWords)).toEqual([
    'Safer Vale 2004/05',
    'Vale: Young people 2004/05',
    'Wold & Fen: Safer Wold 2004/05',
  ]);
});

import {
  COMPUTED_SHEET,
  computedColumns,
  computedHeading,
  gridOf,
  withoutComputed,
  type Grid,
  type Workbook,
} from '../../shared/grid';

const own = [
  ['Ref', 'Action', 'Lead'],
  ['1', 'Mark bicycles', 'Crime prevention officer'],
  ['2', 'Fit alley gates', 'Housing manager'],
];

function book(...sheets: Grid[]): Workbook {
  return { file: 'plan.xlsx', sheets, traits: [] };
}

function withOurs(rows: readonly (readonly string[])[], at = 4): Grid {
  const block = [
    [computedHeading('Due'), computedHeading('Check')],
    ['30/06/2004', ''],
    ['', 'No date (+1)'],
  ];
  return gridOf(
    'Plan',
    rows.map((row, index) => [...row, ...Array(at - row.length).fill(''), ...block[index]!]),
    { hiddenColumns: [1, at + 1] },
  );
}

describe('a sheet that was set up', () => {
  it('is the officer’s own without our columns, and what they hid stays hidden', () => {
    const read = withoutComputed(book(withOurs(own)));
    expect(read.sheets).toEqual([gridOf('Plan', own, { hiddenColumns: [1] })]);
  });

  it('is so wherever our columns were moved to', () => {
    const moved = gridOf(
      'Plan',
      own.map(([ref, action, lead], index) => [
        ref,
        index === 0 ? computedHeading('Due') : '1',
        action,
        lead,
      ]),
    );
    const expected = gridOf(
      'Plan',
      own.map(([ref, action, lead]) => [ref, null, action, lead]),
    );
    expect(withoutComputed(book(moved)).sheets).toEqual([expected]);
  });

  it('keeps what stands above our headings', () => {
    const titled = gridOf('Plan', [
      ['', 'A title'],
      ['Action', computedHeading('Due')],
      ['Mark', '1'],
    ]);
    expect(withoutComputed(book(titled)).sheets).toEqual([
      gridOf('Plan', [['', 'A title'], ['Action'], ['Mark']]),
    ]);
  });

  it('has a sheet of words beside it that is no sheet of the officer’s', () => {
    const words = gridOf('Whatever', [[COMPUTED_SHEET], ['done', 'complete']], { visibility: 'hidden' });
    expect(withoutComputed(book(withOurs(own), words)).sheets).toHaveLength(1);
  });

  it('tells where our columns stand', () => {
    const found = computedColumns(withOurs(own));
    expect([...found.values()]).toEqual([
      { name: 'Due', column: 4, top: 0 },
      { name: 'Check', column: 5, top: 0 },
    ]);
  });
});

it('A workbook without anything of ours is left as the very same object', () => {
  const plain = book(gridOf('Plan', [['Action (see note)'], ['Mark bicycles (Shirebrook)']]));
  expect(withoutComputed(plain)).toBe(plain);
});

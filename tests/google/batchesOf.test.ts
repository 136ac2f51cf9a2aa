import { batchesOf } from '../../sync/google/publish/batchesOf';

const cells = (rowIndex: number, texts: readonly string[]) => ({
  updateCells: {
    start: { sheetId: 7, rowIndex, columnIndex: 0 },
    rows: texts.map((stringValue) => ({ values: [{ userEnteredValue: { stringValue } }] })),
    fields: 'userEnteredValue',
  },
});
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

it('leaves together what is small', () => {
  const requests = [cells(0, ['a']), cells(1, ['b'])];
  expect(batchesOf(requests)).toEqual([requests]);
});

it('parts what is large, in its order, and cells of many rows by their rows', () => {
  const texts = Array.from({ length: 40 }, (_, at) => `row ${at} – ${'x'.repeat(50)}`);
  const batches = batchesOf(
    [{ deleteSheet: { sheetId: 1 } }, cells(4, texts), { deleteSheet: { sheetId: 2 } }],
    1000,
  );
  expect(batches.every((batch) => batch.every((each) => bytes(each) <= 1000))).toBe(true);
  const all = batches.flat();
  expect([all[0], all.at(-1)]).toEqual([{ deleteSheet: { sheetId: 1 } }, { deleteSheet: { sheetId: 2 } }]);
  const written = all.flatMap(({ updateCells }) =>
    (updateCells?.rows ?? []).map((row, at) => [
      (updateCells?.start?.rowIndex ?? 0) + at,
      row.values?.[0]?.userEnteredValue?.stringValue,
    ]),
  );
  expect(written).toEqual(texts.map((text, at) => [4 + at, text]));
});

it('gives a row that is too large a batch of its own', () => {
  const large = cells(0, ['x'.repeat(500)]);
  expect(batchesOf([cells(9, ['a']), large, cells(8, ['b'])], 200)).toEqual([
    [cells(9, ['a'])],
    [large],
    [cells(8, ['b'])],
  ]);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileInput } from './fileInput';
import { gridInput } from './gridInput';
import { judgeFile, judgeGrid } from './judge';
import { seedFiles } from './seeds';

/** Files that were neither read nor refused once. `npm run fuzz -- --keep tests/fuzz/corpus` adds to them. */
const CORPUS = path.join(__dirname, 'corpus');

const seeds = seedFiles();

it('every form of file is read as it is', async () => {
  for (const seed of seeds)
    expect([seed.file, await judgeFile(seed)]).toEqual([seed.file, { outcome: 'read', fault: null }]);
});

describe('a file that once led astray', () => {
  const names = existsSync(CORPUS) ? readdirSync(CORPUS) : [];
  it.each(names)('%s is read, or refused with a reason', async (name) => {
    const bytes = readFileSync(path.join(CORPUS, name));
    expect((await judgeFile({ file: name.replace(/^\d+-/, ''), bytes })).fault).toBeNull();
  });
});

it('files broken in bytes, packing and markup are read, or refused with a reason', async () => {
  const outcomes = new Set<string>();
  for (let no = 1; no <= 100; no++) {
    const { outcome, fault } = await judgeFile(fileInput(no, seeds));
    expect([no, fault]).toEqual([no, null]);
    outcomes.add(outcome);
  }
  // otherwise they would be broken in one way only
  expect([...outcomes]).toEqual(expect.arrayContaining(['read', 'cut-short', 'damaged', 'not-a-workbook']));
});

it('sheets that many hands have worked over are read to their last word', () => {
  for (let no = 1; no <= 40; no++) expect([no, judgeGrid(gridInput(no)).fault]).toEqual([no, null]);
});

/** Of these sheets, made by the fuzzer's numbers, words were lost once. */
const WORDS_LOST = [369817145, 369822219];

it.each(WORDS_LOST)('sheet %i, of which words were lost, is read to its last word', (no) => {
  expect(judgeGrid(gridInput(no)).fault).toBeNull();
});

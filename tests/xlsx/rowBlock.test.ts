import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { canMove, joinCrc, moved, rowBlock, textElement, type RowBlock } from '../../sync/xlsx';

/** Stands in a row's XML wherever its number does. */
const ROW_NUMBER = '\u0003';

const blockOf = (rows: readonly string[], first: number): RowBlock =>
  rowBlock(rows.length, first, (to, at) => {
    for (const [nth, piece] of rows[at]!.split(ROW_NUMBER).entries()) {
      if (nth > 0) to.number();
      to.markup(piece);
    }
  });

const END = deflateRawSync(Buffer.alloc(0));
const inflated = ({ bytes }: RowBlock) => inflateRawSync(Buffer.concat([bytes, END])).toString('utf8');
const numbered = (rows: readonly string[], first: number) =>
  rows.map((row, at) => row.replaceAll(ROW_NUMBER, String(first + at))).join('');

/** XML as a row of a sheet has it, with its number in each cell. */
const row = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('County Police', '2010', '42')),
    { maxLength: 12 },
  )
  .map((cells) => cells.map((cell) => cell.replaceAll(/[\u0000-\u0006]/g, '')))
  .map(
    (cells) =>
      `<row r="${ROW_NUMBER}">${cells.map((cell, at) => `<c r="${'ABCDEFGHIJKL'[at]}${ROW_NUMBER}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`,
  );

describe('A block of rows', () => {
  test('is its XML deflated, with its checksum', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 1_048_000 }),
        (rows, first) => {
          const block = blockOf(rows, first);
          const xml = numbered(rows, first);
          expect(inflated(block) === xml).toBe(true);
          expect(block).toMatchObject({
            size: Buffer.byteLength(xml),
            crc: crc32(Buffer.from(xml)),
            rows: rows.length,
            first,
          });
        },
      ),
    );
  });

  test('holds texts as every sheet does, whatever signs they have and however long they are', () => {
    const sign = fc.constantFrom(
      'a',
      'B',
      ' ',
      '<',
      '&',
      '"',
      '_x0041_',
      '\n',
      '\r\n',
      '\u0007',
      '£',
      '›',
      '’',
      '\u3000',
      '𝄞',
      '\ud800',
    );
    const text = fc.oneof(
      fc.string({ unit: sign, minLength: 1 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
        const block = rowBlock(texts.length, 1, (to, at) => {
          to.number();
          to.text(texts[at]!);
        });
        expect(inflated(block)).toBe(texts.map((each, at) => `${at + 1}${textElement(each)}`).join(''));
      }),
      { numRuns: 60 },
    );
  });

  test('moved to another row is what it would have been there, byte for byte', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1000, max: 9900 }),
        fc.integer({ min: 1000, max: 9900 }),
        (rows, from, to) => {
          const block = blockOf(rows, from);
          expect(canMove(block, to)).toBe(true);
          const before = Buffer.from(block.bytes);
          const { bytes, ...there } = moved({ ...block, bytes: before }, to);
          expect(before.equals(block.bytes)).toBe(true);
          const { bytes: expected, ...made } = blockOf(rows, to);
          expect(there).toEqual(made);
          expect(Buffer.from(bytes).equals(Buffer.from(expected))).toBe(true);
        },
      ),
    );
  });

  test('does not move to where its numbers would need more digits', () => {
    const block = blockOf(
      Array.from({ length: 20 }, () => `<row r="${ROW_NUMBER}"/>`),
      970,
    );
    expect(canMove(block, 975)).toBe(true);
    expect(canMove(block, 985)).toBe(false);
    expect(canMove(block, 85)).toBe(false);
  });

  test('holds cells longer than deflate looks back', () => {
    const long = Array.from({ length: 40_000 }, (_, at) => String.fromCharCode(97 + ((at * at) % 26))).join(
      '',
    );
    const rows = [1, 2].map(
      () => `<row r="${ROW_NUMBER}"><c r="A${ROW_NUMBER}">${long}</c><c r="B${ROW_NUMBER}"/></row>`,
    );
    const block = blockOf(rows, 700);
    // A test that prints them would print a book.
    expect(inflated(block) === numbered(rows, 700)).toBe(true);
    expect(canMove(block, 701)).toBe(false);
  });

  test('says a cell like the one above it as that, however long it is', () => {
    const cell = (text: string) => `<c r="A${ROW_NUMBER}"><is><t>${text}</t></is></c>`;
    const long = Array.from({ length: 700 }, (_, at) => String.fromCharCode(97 + ((at * at) % 26))).join('');
    const others = ['', `${long}!`, long.slice(1), long.repeat(2), 'short', long];
    const alike = blockOf([cell(long), cell(long)], 100);
    expect(alike.bytes.length).toBeLessThan(blockOf([cell(long)], 100).bytes.length + 20);
    const rows = others.flatMap((text) => [cell(long), cell(text), `${cell(text)}${cell(long)}`]);
    expect(inflated(blockOf(rows, 95)) === numbered(rows, 95)).toBe(true);
  });

  test('is about as small as zlib makes it', () => {
    const rows = Array.from(
      { length: 400 },
      (_, at) =>
        `<row r="${ROW_NUMBER}"><c r="A${ROW_NUMBER}" s="3" t="inlineStr"><is><t>Walk beat ${at * 7919} with ${['two wardens', 'a radio', 'the rangers'][at % 3]}</t></is></c><c r="B${ROW_NUMBER}" s="4"><v>${at * at}</v></c></row>`,
    );
    const whole = deflateRawSync(numbered(rows, 5), { level: 2 }).length;
    expect(blockOf(rows, 5).bytes.length).toBeLessThan(whole * 1.25);
  });

  test('joined to another has the checksum of both', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (one, other) => {
        expect(joinCrc(crc32(one), crc32(other), other.length)).toBe(crc32(Buffer.concat([one, other])));
      }),
    );
  });
});

import { a1, type Workbook } from '../../shared/grid';
import type { Reading } from '../../shared/model';

const WORD = /[\p{L}\p{N}]+/gu;

/** Words that say what follows them, and are known by where that is kept; and months and seasons, kept as days. */
const LABEL =
  /^(strategic|objectives?|aims?|outcomes?|goals?|priority|theme|section|performance|indicators?|next|review|date|actions?|leads?|lead officer|district|plan|period|short|medium|long|term|target|baseline|by|when|ongoing|success|criteria|as|above|mid|spring|summer|autumn|winter|2nd|half|weekly|measures?|q[1-4]|due|start|end|\d+(st|nd|rd|th)|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|(janu|febru)ary|march|april|august|(septem|octo|novem|decem)ber)$/i;

/**
 * Cells of text of which a word stands nowhere in the reading. Unlike whole lines, words are the same
 * wherever a text was parted. Numbers and dates are kept as values, whose text is another.
 */
export function lostWords(workbook: Workbook, reading: Reading): string[] {
  const kept = new Set<string>();
  collect(reading, kept);
  return workbook.sheets.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, cell }) => {
        if (cell.kind !== 'text') return [];
        const words = (cell.text.match(WORD) ?? []).filter(
          (word) => !/^\d+$/.test(word) && !LABEL.test(word),
        );
        const lost = words.filter((word) => !kept.has(word));
        return lost.length > 0 ? [`${sheet}!${a1(row, column)} ${lost[0]}`] : [];
      }),
    ),
  );
}

function collect(value: unknown, kept: Set<string>): void {
  if (typeof value === 'string' || typeof value === 'number')
    for (const word of String(value).match(WORD) ?? []) kept.add(word);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) collect(each, kept);
}

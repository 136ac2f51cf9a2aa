import { a1, type Workbook } from '../../shared/grid';
import type { Reading } from '../../shared/model';

/**
 * Cells whose words (line by line, spaces apart) stand in no string of the reading, and whose number
 * stands in no number of it. Words, unlike addresses, cannot be claimed without being kept.
 */
export function lostTexts(workbook: Workbook, reading: Reading): readonly string[] {
  const strings: string[] = [];
  const numbers = new Set<number>();
  collect(reading, strings, numbers);
  const kept = strings.map(squeezed).join('\u0000');
  return workbook.sheets.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, cell }) => {
        if (cell.kind === 'number' && numbers.has(cell.value)) return [];
        const lines = cell.text.split('\n').map(squeezed).filter(Boolean);
        // a ref may be parted from the words behind it, and loses the bracket it closes with
        const lost = lines.filter(
          (line) =>
            ![line, afterMark(line), line.replace(/[.):]$/, '')].some((words) => kept.includes(words)),
        );
        return lost.length > 0 ? [`${sheet}!${a1(row, column)} ${cell.text}`] : [];
      }),
    ),
  );
}

function afterMark(line: string): string {
  return line.replace(
    /^(?:(?:strategicaim|objective|priority|aim|theme|section|performanceindicators?|nextreviewdate|longterm|shortterm|mediumterm)?[\d.()–\-:;•]*)/i,
    '',
  );
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

function collect(value: unknown, strings: string[], numbers: Set<number>): void {
  if (typeof value === 'string') strings.push(value);
  else if (typeof value === 'number') numbers.add(value);
  else if (Array.isArray(value)) for (const each of value) collect(each, strings, numbers);
  else if (value && typeof value === 'object')
    for (const each of Object.values(value)) collect(each, strings, numbers);
}

import type { sheets_v4 } from '@googleapis/sheets';
import type { Cell, CellContent } from '../../../shared/grid';
import { cellFormat, kindOfFormat } from '../../../shared/numberFormat';
import { serialToIso } from '../../../shared/time';

/** Google's names of errors as the ones that cells show (ErrorType in the Sheets API). */
const ERRORS: Readonly<Record<string, string>> = {
  DIVIDE_BY_ZERO: '#DIV/0!',
  NULL_VALUE: '#NULL!',
  N_A: '#N/A',
  NAME: '#NAME?',
  NUM: '#NUM!',
  REF: '#REF!',
  VALUE: '#VALUE!',
};
/** A day that shows no format of its own is shown as the British do. */
const DAY = 'dd/mm/yyyy';

/** A cell of a Google Sheet as other workbooks would have it; null where it holds nothing. */
export function cellOf(data: sheets_v4.Schema$CellData): Cell | null {
  const formula = data.userEnteredValue?.formulaValue?.replace(/^=/, '');
  const content = contentOf(data);
  if (formula === undefined) return content?.value === '' ? null : content;
  return { ...(content ?? { kind: 'text', value: '', text: '' }), formula };
}

function contentOf({
  effectiveValue,
  formattedValue,
  effectiveFormat,
}: sheets_v4.Schema$CellData): Cell | null {
  if (!effectiveValue) return null;
  const { stringValue, numberValue, boolValue, errorValue } = effectiveValue;
  const shown = formattedValue?.replace(/\r\n?/g, '\n') ?? null;
  if (typeof stringValue === 'string') {
    const value = stringValue.replace(/\r\n?/g, '\n');
    return { kind: 'text', value, text: shown ?? value };
  }
  if (typeof numberValue === 'number') return numberOf(numberValue, shown, effectiveFormat?.numberFormat);
  if (typeof boolValue === 'boolean')
    return { kind: 'boolean', value: boolValue, text: shown ?? (boolValue ? 'TRUE' : 'FALSE') };
  if (!errorValue) return null;
  const value = ERRORS[errorValue.type ?? ''] ?? shown ?? '#ERROR!';
  return { kind: 'error', value, text: shown ?? value };
}

function numberOf(
  value: number,
  shown: string | null,
  format: sheets_v4.Schema$NumberFormat | undefined,
): Cell {
  const isDay = format?.type === 'DATE' || format?.type === 'DATE_TIME';
  const code = format?.pattern || (isDay ? DAY : 'General');
  const cell = cellFormat(code, false).number(value);
  const text = shown ?? cell.text;
  // Google has letters in its patterns that no other program knows; the kind it gives is surer.
  if (isDay && cell.kind !== 'date' && value >= 1) {
    const content: CellContent = { kind: 'date', value: serialToIso(value) };
    return { ...content, text, format: kindOfFormat(code) === 'date' ? code : DAY };
  }
  return text === cell.text ? cell : { ...cell, text };
}

import type { Cell, CellContent } from '../../../shared/grid';
import { odsFormula } from './odsFormula';

const ERROR = /^(#(REF!|NAME\?|DIV\/0!|VALUE!|N\/A|NUM!|NULL!)|Err:\d+)$/;

/**
 * The cell that an ODS cell's attributes (by qualified name) and its text as shown make, or null
 * where it holds nothing.
 */
export function odsCell(attributes: ReadonlyMap<string, string>, shown: string | null): Cell | null {
  const formula = odsFormula(attributes.get('table:formula'));
  const content = contentOf(attributes, shown, formula !== null);
  if (!content) {
    if (formula === null) return null;
    const empty: Cell = { kind: 'text', value: '', text: '', formula };
    return shown !== null || attributes.has('office:value-type') ? empty : { ...empty, uncalculated: true };
  }
  const text = shown ?? String(content.value);
  const format = formatOf(attributes.get('office:value-type'), content, text);
  return {
    ...content,
    text,
    ...(format === null ? {} : { format }),
    ...(formula === null ? {} : { formula }),
  };
}

function contentOf(
  attributes: ReadonlyMap<string, string>,
  shown: string | null,
  computed: boolean,
): CellContent | null {
  const isError = attributes.get('calcext:value-type') === 'error' || (computed && ERROR.test(shown ?? ''));
  if (isError && shown) return { kind: 'error', value: shown };
  switch (attributes.get('office:value-type')) {
    case 'float':
    case 'percentage':
    case 'currency':
      return booleanOf(shown) ?? numberOf(Number(attributes.get('office:value') ?? NaN)) ?? textOf(shown);
    case 'date':
      return dateOf(attributes.get('office:date-value') ?? '') ?? textOf(shown);
    case 'time':
      return numberOf(daysOf(attributes.get('office:time-value') ?? '')) ?? textOf(shown);
    case 'boolean':
      return { kind: 'boolean', value: attributes.get('office:boolean-value') === 'true' };
    default:
      return textOf(attributes.get('office:string-value') ?? shown);
  }
}

function textOf(text: string | null): CellContent | null {
  return text ? { kind: 'text', value: text } : null;
}

/** LibreOffice keeps the result of TRUE() as a number that its format shows as a word. */
function booleanOf(shown: string | null): CellContent | null {
  return shown === 'TRUE' || shown === 'FALSE' ? { kind: 'boolean', value: shown === 'TRUE' } : null;
}

function numberOf(value: number): CellContent | null {
  return Number.isNaN(value) ? null : { kind: 'number', value };
}

function dateOf(written: string): CellContent | null {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}))?/.exec(written) ?? [];
  if (!day) return null;
  return { kind: 'date', value: !time || time === '00:00:00' ? day : `${day}T${time}` };
}

/** `PT09H30M00S` as the fraction of a day, as Excel keeps a time; NaN where it is none. */
function daysOf(duration: string): number {
  const match = /^(-?)P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(duration);
  if (!match) return NaN;
  const [days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  const size = days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return match[1] ? -size : size;
}

/** The file's own formats are styles of many parts; what a reader needs of them shows in the text. */
function formatOf(type: string | undefined, content: CellContent, text: string): string | null {
  if (content.kind === 'date') return 'dd/mm/yyyy';
  if (content.kind !== 'number') return null;
  if (type === 'time') return 'hh:mm:ss';
  const decimals = /\.(\d+)/.exec(text)?.[1] ?? '';
  const fraction = decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`;
  if (type === 'percentage') return `0${fraction}%`;
  if (type !== 'currency') return null;
  const symbol = /[^\d.,\s()-]+/.exec(text)?.[0] ?? '';
  return symbol ? `"${symbol}"#,##0${fraction}` : `#,##0${fraction}`;
}

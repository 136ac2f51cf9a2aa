import { xmlText } from '../../xlsx';
import { DATE_FORMAT } from '../valueCell';

/** What a number format makes of a value, as OpenDocument tells values apart. */
export type ValueType = 'float' | 'percentage' | 'date';

export function valueTypeOf(format: string): ValueType {
  if (format === DATE_FORMAT) return 'date';
  return format.includes('%') ? 'percentage' : 'float';
}

/**
 * A number format of the book as an OpenDocument data style of that name (ODF 1.3 Part 3, 16.29).
 * Handles what the book uses: dates, grouping, decimals, percent, a sign, words behind the number,
 * and sections for positive, negative and nought.
 */
export function formatXml(name: string, format: string): string {
  if (valueTypeOf(format) === 'date') return dateXml(name);
  const [positive = '', negative, nought] = format.split(';');
  if (negative === undefined || nought === undefined) return sectionXml(name, positive);
  return (
    sectionXml(`${name}P`, positive) +
    sectionXml(`${name}N`, negative) +
    sectionXml(
      name,
      nought,
      `<style:map style:condition="value()&gt;0" style:apply-style-name="${name}P"/>` +
        `<style:map style:condition="value()&lt;0" style:apply-style-name="${name}N"/>`,
    )
  );
}

function sectionXml(name: string, section: string, maps = ''): string {
  const [, sign = '', digits = '', rest = ''] = /^([+-]?)([#,0.]+)(.*)$/.exec(section) ?? [];
  const decimals = /\.(0+)/.exec(digits)?.[1]?.length ?? 0;
  const behind = rest.replace(/"/g, '');
  const tag = behind.includes('%') ? 'number:percentage-style' : 'number:number-style';
  const number =
    `<number:number number:decimal-places="${decimals}" number:min-decimal-places="${decimals}" ` +
    `number:min-integer-digits="1"${digits.includes(',') ? ' number:grouping="true"' : ''}/>`;
  return `<${tag} style:name="${name}">${literal(sign)}${number}${literal(behind)}${maps}</${tag}>`;
}

function literal(text: string): string {
  return text && `<number:text>${xmlText(text)}</number:text>`;
}

function dateXml(name: string): string {
  const space = '<number:text> </number:text>';
  return (
    `<number:date-style style:name="${name}"><number:day number:style="long"/>${space}` +
    `<number:month number:textual="true"/>${space}<number:year number:style="long"/></number:date-style>`
  );
}

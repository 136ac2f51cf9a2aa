import { columnName, parseRange, type Grid } from '../shared/grid';
import { read } from '../shared/read';
import { check, type Example, type Rule } from '../shared/rules';

const SEVERITIES = [
  ['error', 'the county cannot use the value'],
  ['warning', 'it is probably wrong'],
  ['advice', 'it could be clearer'],
] as const;

/** The rules page, in Markdown: what each rule says of itself, and its examples with what it says of them. */
export function rulesPage(rules: readonly Rule[]): string {
  return [
    '# Rules',
    'What a return is checked for. This page is made from the rules themselves by `npm run docs:rules`: change them, not it.',
    'An officer is never kept from saving or sending. Severities are the default; a county may set its own, or switch a rule off.',
    ...SEVERITIES.map(([severity, means]) => {
      const codes = rules.filter((rule) => rule.severity === severity).map(({ code }) => linkTo(code));
      return `**${capital(severity)}** (${means}): ${codes.join(' · ')}`;
    }),
    ...rules.flatMap(sectionsOf),
    '',
  ].join('\n\n');
}

function sectionsOf(rule: Rule): string[] {
  return [
    `## ${rule.code}`,
    `**${rule.title}.** ${capital(rule.severity)}.`,
    rule.looksFor,
    `*Why it matters:* ${rule.why}`,
    ...(rule.fix === undefined ? [] : [`*Fix:* ${rule.fix}`]),
    ...rule.bad.flatMap((example) => [
      `*Not so:* ${example.says}`,
      ...tablesOf(example),
      saidOf(rule, example),
    ]),
    ...rule.good.flatMap((example) => [`*But so:* ${example.says}`, ...tablesOf(example)]),
  ];
}

/** What the rule says of an example. */
function saidOf(rule: Rule, { workbook, options }: Example): string {
  const first = workbook.sheets[0]?.sheet;
  return check(read(workbook), { ...options, workbook })
    .filter(({ code }) => code === rule.code)
    .map(({ sheet, cell, message }) => `> ${sheet === first ? '' : `${sheet}!`}${cell}: ${escaped(message)}`)
    .join('\n>\n');
}

function tablesOf({ workbook, at }: Example): string[] {
  return workbook.sheets.flatMap((grid, index) => {
    const own = at.flatMap((place) => {
      const [sheet, cell] = place.includes('!') ? place.split('!') : [workbook.sheets[0]?.sheet, place];
      return sheet === grid.sheet && cell !== undefined ? [cell] : [];
    });
    const table = tableOf(grid, own);
    return index === 0 ? [table] : [`Sheet ${grid.sheet}:`, table];
  });
}

function tableOf(grid: Grid, marked: readonly string[]): string {
  const ranges = marked.flatMap((cells) => cells.split(', ').flatMap((cell) => parseRange(cell) ?? []));
  const width =
    1 +
    Math.max(
      0,
      ...grid.rows.flatMap(({ cells }) => cells.map(({ column }) => column)),
      ...ranges.map(({ right }) => right),
    );
  const columns = Array.from({ length: width }, (_, column) => column);
  const isMarked = (row: number, column: number) =>
    ranges.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  const rows = grid.rows.map(({ row, hidden, cells }) => {
    const texts = columns.map((column) => {
      const text = shown(cells.find((own) => own.column === column)?.cell.text ?? '');
      return isMarked(row, column) ? `**${text || '(blank)'}**` : text;
    });
    return `| ${row + 1}${hidden ? ' (hidden)' : ''} | ${texts.join(' | ')} |`;
  });
  return [`| | ${columns.map(columnName).join(' | ')} |`, `|${' --- |'.repeat(width + 1)}`, ...rows].join(
    '\n',
  );
}

const LONGEST = 90;

function shown(text: string): string {
  const short =
    text.length > LONGEST ? `${text.slice(0, LONGEST / 2)} […] ${text.slice(-LONGEST / 3)}` : text;
  return escaped(short).replace(/\n/g, '<br>');
}

function escaped(text: string): string {
  return text.replace(/[|*_<>]/g, (sign) => `\\${sign}`);
}

function linkTo(code: string): string {
  return `[${code}](#${code.replace('/', '')})`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

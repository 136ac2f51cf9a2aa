import { matchHeading } from '../../headings';
import { kindOf, type Column, type Line, type Table } from '../../sheet';
import { slotIn } from '../../sheet';

const FIGURE_HEADING =
  /^(?:(?:y(?:ea)?r \d|\d{4}[-/]\d{2,4}) )?(?:baseline|benchmark|target|actual|outturn|latest|current)\b/i;

/**
 * An action table that carries indicators in columns of its own (Indicator | Baseline 2011/12 |
 * Target 2013/14 beside Action | Lead | By when): parted into the two tables it is. `measures` is
 * null where there are none.
 */
export function partMeasures(table: Table): { actions: Table; measures: Table | null } {
  const names = table.columns.filter((column) => isMeasureName(column));
  const group = names[0] ? groupOver(names[0]) : '';
  const figures = table.columns.filter(
    (column) => namesFigure(column, group) && holdsFigures(column, table.body),
  );
  if (names.length !== 1 || figures.length < 2) return { actions: table, measures: null };
  const last = table.columns.indexOf(figures.at(-1)!);
  const isTheirs = ratesFigures(table.columns, last);
  const chosen = table.columns.filter(
    (column, at) => column === names[0] || figures.includes(column) || (at === last + 1 && isTheirs),
  );
  const others = table.columns.filter((column) => !chosen.includes(column));
  const objective = others.find((column) => column.last < names[0]!.first && isObjective(column));
  return {
    actions: { ...table, columns: others, body: linesOf(table.body, others) },
    measures: {
      ...table,
      captions: [],
      columns: objective ? [objective, ...chosen] : chosen,
      body: objective ? linesUnder(objective, table.body, chosen) : linesOf(table.body, chosen),
      headingLines: linesOf(table.headingLines, chosen),
    },
  };
}

/** A rating right behind the figures is theirs, where the actions stand behind it. */
function ratesFigures(columns: readonly Column[], last: number): boolean {
  const [rating, ...behind] = columns.slice(last + 1).map(({ heading }) => matchHeading(heading)[0]?.field);
  return rating === 'rag' && behind.includes('action');
}

function isMeasureName({ heading, parts }: Column): boolean {
  return [heading, ...parts.slice(-1)].some((name) =>
    matchHeading(name).some((match) => match.field === 'measures' && match.score >= 0.85),
  );
}

/** `Baseline 2006/07`, by the whole heading or under the group in which the measures themselves stand. */
function namesFigure(column: Column, group: string): boolean {
  if (FIGURE_HEADING.test(column.heading)) return true;
  return group !== '' && groupOver(column) === group && FIGURE_HEADING.test(column.parts.at(-1)!);
}

function groupOver({ parts }: Column): string {
  return parts.slice(0, -1).join(' ');
}

function holdsFigures(column: Column, body: readonly Line[]): boolean {
  const cells = body.flatMap((line) => slotIn(line, column) ?? []);
  return (
    cells.length > 0 &&
    cells.filter((slot) => kindOf(slot) === 'number' || /^[\d£]/.test(slot.text)).length >= cells.length * 0.5
  );
}

function isObjective({ heading }: Column): boolean {
  const [best] = matchHeading(heading);
  return best?.field === 'objective' && best.score >= 0.85;
}

/** The lines of the measures, each with the objective that stands beside it, which is merged over others or left out below. */
function linesUnder(objective: Column, lines: readonly Line[], chosen: readonly Column[]): Line[] {
  return linesOf(lines, [objective, ...chosen]).filter(
    (line) => line.slots.length > 1 || !slotIn(line, objective),
  );
}

function linesOf(lines: readonly Line[], columns: readonly Column[]): Line[] {
  return lines.flatMap((line) => {
    const slots = line.slots.filter((slot) =>
      columns.some((column) => slot.column <= column.last && slot.lastColumn >= column.first),
    );
    return slots.length > 0 ? [line.with(slots)] : [];
  });
}

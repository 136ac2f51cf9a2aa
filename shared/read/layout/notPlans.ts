import { assignFields } from '../headings';
import { kindOf, slotIn, type Table } from '../sheet';

const RISK = /\brisks?\b/i;
const RISK_COLUMN =
  /\b(?:likelihood|probability|impact|severity|consequences?|mitigat\w+|inherent|residual|(?:risk )?score|controls?|risk (?:rating|level|owner))\b/i;

/** A register of risks: a risk, how likely and how bad, and what is done against it. It is kept beside the plan. */
export function isRiskRegister(table: Table): boolean {
  const headings = table.columns.map((column) => column.heading);
  return (
    headings.some((heading) => RISK.test(heading)) &&
    headings.filter((heading) => RISK_COLUMN.test(heading)).length >= 2
  );
}

const HOURS = /\btimes?\b|^(?:start|from|when)$/i;
const CLOCK = /^(\d{1,2})[.:](\d{2})(?: ?[ap]\.?m\.?)?$/i;
const FEWEST_ITEMS = 3;
const MOST_ITEMS = 40;
/** Of a meeting by day: what is said to begin at 1 begins after noon. */
const EARLIEST_HOUR = 8;

/** The agenda of a meeting: each item has its hour, later than the one above. It is kept beside the plan. */
export function isAgenda({ columns, body }: Table): boolean {
  const hours = columns.find(({ heading }) => HOURS.test(heading));
  if (!hours || body.length < FEWEST_ITEMS || body.length > MOST_ITEMS) return false;
  const times = body.map((line) => clockOf(slotIn(line, hours)?.text ?? ''));
  return times.every((time, at) => time !== null && (at === 0 || time > times[at - 1]!));
}

/** In minutes from midnight. */
function clockOf(text: string): number | null {
  const [, hour, minute] = CLOCK.exec(text) ?? [];
  if (hour === undefined) return null;
  return (Number(hour) < EARLIEST_HOUR ? Number(hour) + 12 : Number(hour)) * 60 + Number(minute);
}

const WHEN_OR_HOW_FAR = new Set([
  'timescale',
  'start',
  'due',
  'term',
  'milestone',
  'status',
  'rag',
  'progress',
]);
const MONEY =
  /\b(?:budget|spen[dt]|cost|allocat\w+|balance|left|remaining|actual|forecast|grant|fund\w*|total|amount|£|variance)\b|£/i;

/** Sums by project: two columns of money or more, and nothing that says when or how far. */
export function isBudget(table: Table): boolean {
  const columns = assignFields(table.columns, table.body);
  if (columns.some(({ field }) => WHEN_OR_HOW_FAR.has(field))) return false;
  const sums = table.columns.filter((column) => {
    if (!MONEY.test(column.heading)) return false;
    const cells = table.body.flatMap((line) => slotIn(line, column) ?? []);
    return cells.length > 0 && cells.filter((slot) => kindOf(slot) === 'number').length >= cells.length * 0.6;
  });
  return sums.length >= 2 && sums.length >= table.columns.length * 0.4;
}

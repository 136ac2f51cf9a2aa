import type { IssueCode, Milestone, Precision, Remark, Span } from '../../../model';
import { addMonths, findTimescaleInText, readTimescale, type TimescaleMilestone } from '../../../time';
import type { SheetView, Slot } from '../../sheet';
import { asMonthLike } from './monthAndYear';
import { pointsOf } from '../several/paragraphs';
import { timescaleOf } from '../../text/timescaleOf';

/** The cells, or the words, that say what is to be reached and when. */
export interface MilestoneInput {
  readonly view: SheetView;
  readonly milestones: Words | null;
  readonly timescale: Words | null;
  readonly start: Words | null;
  readonly due: Words | null;
  /** The action's own words, searched where no cell says when. */
  readonly action: Words;
  readonly period: Span | null;
}

/** Some words and the cell they stand in; a cell holding a real date gives it whatever its format. */
export interface Words {
  readonly text: string;
  readonly slot: Slot;
  /** A heading over the cell says when. */
  readonly above?: true;
}

export interface MilestonesRead {
  readonly milestones: Milestone[];
  readonly ongoing: boolean;
  readonly remarks: readonly { code: IssueCode; slot: Slot; detail: Remark['detail'] }[];
}

type Dated = Omit<TimescaleMilestone, 'text'> & { readonly words: string | null; readonly slot: Slot };
type Found = { dates: Dated[]; ongoing: boolean; remarks: MilestonesRead['remarks'][number][] };

/** Of a result that says no date where its neighbours do. */
const NO_DATE = {
  label: null,
  start: null,
  due: null,
  precision: null,
  recurs: null,
  ongoing: false,
  words: null,
} as const;

/** Pairs what is to be reached with when: line by line, in order. */
export function readMilestones(input: MilestoneInput): MilestonesRead {
  const { milestones, timescale, start, due } = input;
  // a milestone that is nothing but a date says when, and not what
  return milestones && !timescale && !start && !due && isDate(milestones.text)
    ? pairUp({ ...input, milestones: null, timescale: milestones })
    : pairUp(input);
}

function isDate(text: string): boolean {
  const { milestones, leftover } = readTimescale(text);
  return milestones.length > 0 && leftover === null;
}

function pairUp(input: MilestoneInput): MilestonesRead {
  const found = datesOf(input);
  const texts = input.milestones ? pointsOf(input.milestones.text) : [];
  const { dates, remarks } = found;
  const said = input.timescale ?? input.due;
  const spread = texts.length > 1 || (input.timescale?.text.includes('\n') ?? false);
  if (input.timescale && texts.length > 0 && dates.length > 0 && texts.length !== dates.length && spread) {
    remarks.push({
      code: 'timescale/count-differs',
      slot: input.timescale.slot,
      detail: { milestones: texts.length, dates: dates.length },
    });
  }
  const milestones = (texts.length > dates.length ? texts : dates).map((_, index): Milestone => {
    const date = dates.length === 1 ? dates[0] : dates[index];
    // one result with several dates is to be reached again at each
    const text = texts.length === 1 ? texts[0]! : (texts[index] ?? date?.label ?? null);
    const slot =
      texts.length > 0 && input.milestones ? input.milestones.slot : (date?.slot ?? input.action.slot);
    return {
      text: texts.length === 0 ? (date?.label ?? null) : text,
      timescale: date?.words ?? (dates.length === 0 ? (said?.text ?? null) : null),
      start: date?.start ?? null,
      due: date?.due ?? null,
      precision: date?.precision ?? null,
      recurs: date?.recurs ?? null,
      ongoing: date?.ongoing ?? (dates.length === 0 && found.ongoing),
      status: null,
      source: { sheet: input.view.name, cell: slot.address },
    };
  });
  return { milestones, ongoing: found.ongoing, remarks };
}

function datesOf(input: MilestoneInput): Found {
  const { timescale, start, due } = input;
  if (!timescale && !start && !due) return datesInWords(input);
  const found: Found = timescale
    ? datesIn(timescale, input.period)
    : { dates: [], ongoing: false, remarks: [] };
  if (start || due) addColumns(found, start, due, input.period);
  const unread =
    timescale === null &&
    found.dates.length === 0 &&
    !found.ongoing &&
    found.remarks.every((remark) => remark.code === 'timescale/unreadable');
  const inWords = unread ? datesInWords(input) : found;
  return inWords.dates.length > 0 ? inWords : found;
}

const DOUBTS: Readonly<Record<string, IssueCode>> = {
  undecided: 'timescale/undecided',
  unreadable: 'timescale/unreadable',
  'no-such-day': 'timescale/unreadable',
};

/** `beside` is what stands in the column of the other end. */
function datesIn(words: Words, period: Span | null, beside?: string): Found {
  const { cell } = words.slot;
  if (cell.kind === 'date' && words.text === words.slot.text) {
    return { dates: [dayCell(words)], ongoing: false, remarks: [] };
  }
  const asRead = asMonthLike(words.text, beside);
  const read = timescaleOf(asRead, period);
  // a month over marks, in a plan that has it once
  const isSure = words.above && period && period.to < addMonths(period.from, 12);
  return {
    dates: read.milestones.map((milestone) =>
      dated(asRead === words.text ? milestone : { ...milestone, text: words.text }, words.slot),
    ),
    ongoing: read.ongoing,
    remarks: (isSure ? [] : read.doubts).map((doubt) => ({
      code: DOUBTS[doubt] ?? 'timescale/ambiguous',
      slot: words.slot,
      detail: { words: words.text, doubt },
    })),
  };
}

function dated({ text, ...date }: TimescaleMilestone, slot: Slot): Dated {
  return { ...date, words: text, slot };
}

function dayCell({ slot }: Words): Dated {
  const day = String(slot.cell.value).slice(0, 10);
  return { ...NO_DATE, due: day, precision: 'day', words: slot.text, slot };
}

/** Start and end in columns of their own complete or make the one date of a row. */
function addColumns(found: Found, start: Words | null, due: Words | null, period: Span | null): void {
  const from = start ? datesIn(start, period, due?.text) : null;
  const begins = from?.dates[0] ? (from.dates[0].start ?? firstDay(from.dates[0])) : null;
  const to = due && endsIn(due, begins, period, start?.text);
  found.remarks.push(...(from?.remarks ?? []), ...(to?.remarks ?? []));
  // "Ongoing" where the start would stand is said of the whole
  found.ongoing ||= (to ?? (begins === null ? from : null))?.ongoing ?? false;
  const ends = to?.dates ?? [];
  if (found.dates.length === 0) {
    const first = from?.dates[0];
    if (ends.length > 0)
      found.dates.push(
        ...ends.map((end) => ({ ...end, start: begins ?? end.start, precision: end.precision })),
      );
    else if (first) found.dates.push({ ...first, start: begins, due: null });
    return;
  }
  const [only] = found.dates;
  if (found.dates.length === 1 && only) {
    found.dates[0] = {
      ...only,
      start: begins ?? only.start,
      due: ends[0]?.due ?? only.due,
      words: ends[0]?.words ?? only.words,
      precision: ends[0]?.precision ?? only.precision,
    };
  }
}

/** An end without a year is the first behind the beginning: "March" beside "September 2004". */
function endsIn(due: Words, begins: string | null, period: Span | null, beside?: string): Found {
  const found = datesIn(due, period, beside);
  const isBefore = found.dates.some((date) => begins && date.due && date.due < begins);
  const lacksYear = found.remarks.some(({ detail }) => /year/.test(String(detail['doubt'])));
  return isBefore && lacksYear && period ? datesIn(due, { ...period, from: begins! }, beside) : found;
}

/** "April 2004" as a beginning is its first day, not its last. */
function firstDay(date: Dated): string | null {
  if (date.due === null || date.precision === 'day') return date.due;
  const months: Partial<Record<Precision, number>> = {
    month: 0,
    quarter: 2,
    season: 2,
    year: 11,
    'fiscal-year': 11,
  };
  const back = months[date.precision ?? 'day'] ?? 0;
  const [year, month] = date.due.split('-').map(Number) as [number, number];
  const first = year * 12 + month - 1 - back;
  return `${Math.floor(first / 12)}-${String((first % 12) + 1).padStart(2, '0')}-01`;
}

function datesInWords({ action, milestones, period }: MilestoneInput): Found {
  const readIn = (text: string) => findTimescaleInText(text, { period });
  const lines = milestones ? pointsOf(milestones.text).map(readIn) : [];
  // where results say when each by itself, no date is any other's
  const isEach = lines.filter(Boolean).length > 1;
  for (const { text, slot } of milestones ? (isEach ? [milestones] : [action, milestones]) : [action]) {
    const found = readIn(text);
    if (!found) continue;
    const { timescale } = found;
    const dates = isEach ? lines.map((line) => line?.timescale.milestones.at(-1)) : timescale.milestones;
    return {
      dates: dates.map((milestone) => (milestone ? dated(milestone, slot) : { ...NO_DATE, slot })),
      ongoing: timescale.ongoing,
      remarks: [{ code: 'timescale/found-in-text', slot, detail: { words: found.found } }],
    };
  }
  return { dates: [], ongoing: false, remarks: [] };
}

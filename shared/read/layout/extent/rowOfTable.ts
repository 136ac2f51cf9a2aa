import { matchHeading, type Field } from '../../headings';
import { kindOf, once, type Line, type Slot, type Wording } from '../../sheet';
import { looksLikeDates } from '../../text/dates';
import { looksLikeLead } from '../../text/lead';
import { REF } from '../../text/ref';
import { isPeriodLabel } from '../heading/evidence';

const SURELY = 0.85;

/**
 * Whether a line of a few words below a gap or a band goes on with the table above it, whose heading's
 * lines are given: it has a number under `Ref`, somebody under `Lead`, or its only dates under `By when`.
 */
export function isRowOfTable(line: Line, next: Line | undefined, headingLines: readonly Line[]): boolean {
  const under = (field: Asked) =>
    headingLines.flatMap(({ slots }) => slots.filter((own) => asked(own.wording) === field));
  const isRow = [
    under('ref').some((heading) => isNumber(below(heading, line))),
    under('who').some(
      (heading) => isSomebody(below(heading, line)) && !isFigure(next && below(heading, next)),
    ),
    isDatedBy(line, under('when')) &&
      !under('when').some((heading) => isFigure(next && below(heading, next))),
  ];
  return isRow.includes(true);
}

type Asked = 'ref' | 'who' | 'when';

const ASKED: Readonly<Partial<Record<Field, Asked>>> = {
  ref: 'ref',
  lead: 'who',
  person: 'who',
  organisation: 'who',
  timescale: 'when',
  start: 'when',
  due: 'when',
};

/** What the name of a column asks for. */
const asked = once(({ text }: Wording): Asked | null => {
  const [best] = matchHeading(text);
  return best && best.score >= SURELY ? (ASKED[best.field] ?? null) : null;
});

function below(heading: Slot, { slots }: Line): Slot | undefined {
  return slots.find((slot) => slot.column <= heading.lastColumn && slot.lastColumn >= heading.column);
}

function isNumber(slot: Slot | undefined): boolean {
  return slot !== undefined && /\d/.test(slot.text) && REF.test(slot.text);
}

/** Below a name its date may stand: `Env. Health⏎June 2007`. */
function isSomebody(slot: Slot | undefined): boolean {
  return slot !== undefined && names(slot.wording);
}

const names = once(({ text }: Wording): boolean => looksLikeLead(text.split('\n', 1)[0]!));

function isFigure(slot: Slot | undefined): boolean {
  return slot !== undefined && kindOf(slot) === 'number';
}

/** Dates where they are asked for and nowhere else: over figures they stand side by side. */
function isDatedBy(line: Line, headings: readonly Slot[]): boolean {
  const dated = line.slots.filter(saysWhen);
  return dated.length > 0 && dated.every((slot) => headings.some((heading) => below(heading, line) === slot));
}

function saysWhen(slot: Slot): boolean {
  return slot.cell.kind === 'date' || isPeriodLabel(slot) || isDate(slot.wording);
}

const isDate = once(({ text }: Wording): boolean => looksLikeDates(text));

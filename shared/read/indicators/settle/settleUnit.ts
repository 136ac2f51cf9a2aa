import { readChange } from '../../../target';
import type { BaselineProse } from '../figures/baselineProse';
import type { Draft } from './draft';
import type { TargetSentence } from '../sentence/targetSentence';
import { saysThousands } from '../figures/thousands';
import { fullerUnit, unitInWords, unitOfColumn } from '../figures/unit';
import type { CellValue } from '../figures/value';

type CellNumber = Pick<CellValue, 'value' | 'unit' | 'note'>;

export interface SettledUnit {
  readonly unit: string;
  /** A cell's number in that unit: of a share shown as 56 it makes 0.56. */
  readonly scale: (figure: CellNumber) => number | null;
}

/** The unit of an indicator: its own column's, else its cells', else its name's, else that of its sentence. */
export function settleUnit(
  draft: Draft,
  words: string,
  prose: BaselineProse | null,
  sentence: TargetSentence | null,
  thousands: string | null,
): SettledUnit {
  const numbers = draft.figures.map(({ read }) => read).filter(({ value }) => value !== null);
  const outright = draft.unitWords === null ? null : unitOfColumn(draft.unitWords);
  const heading = unitOfHeadings(draft);
  // a percentage in a target column beside counts is a change, so targets do not tell the unit
  const told = draft.figures
    .filter(({ label, read }) => read.unit !== null && (label.kind !== 'target' || read.unit !== '%'))
    .map(({ read }) => read.unit!);
  const ofCells = told.length > 0 && told.length >= numbers.length / 2 ? fullerUnit(told) : null;
  const ofTargets = draft.figures.every(({ read }) => read.value === null || read.unit !== null)
    ? (draft.figures.find(({ read }) => read.unit !== null)?.read.unit ?? null)
    : null;
  const counted = prose?.baseline?.unit === null;
  const ofProse = prose?.baseline?.unit ?? null;
  const rates = [...(ofCells ? [ofCells] : []), ...(ofProse ? [ofProse] : [])];
  const named = counted ? null : unitInWords(words);
  const byPoints = changesByPoints(draft, numbers);
  const unit =
    outright ??
    (rates.length > 0 ? fullerUnit(rates) : null) ??
    named ??
    ofTargets ??
    heading ??
    (sentence && sentence.unit !== 'number' ? sentence.unit : null) ??
    thousands ??
    (byPoints ? '%' : null) ??
    (isAverage(words) && (numbers.length === 0 || numbers.some(({ value }) => !Number.isInteger(value)))
      ? 'rate'
      : 'number');
  const hundreds = unit === '%' && numbers.some((read) => read.unit === null && Math.abs(read.value!) > 1);
  return {
    unit,
    scale: ({ value, unit: own, note }) => {
      if (value === null) return null;
      const inThousands = unit.endsWith('000s') && saysThousands(note);
      const isHundred = hundreds && own === null && (!byPoints || Math.abs(value) > 1);
      const by = inThousands ? 1000 : isHundred ? 100 : 1;
      return by === 1 ? value : Number((value / by).toPrecision(12));
    },
  };
}

/** Fractions that are to change by points are shares, whatever their format; one of them may stand as 53. */
function changesByPoints({ change, figures }: Draft, numbers: readonly CellNumber[]): boolean {
  const fractions = numbers.filter(({ value }) => value! > 0 && value! < 1);
  if (fractions.length === 0 || fractions.length * 2 < numbers.length) return false;
  const words = [
    change?.slot,
    ...figures.filter(({ label }) => label.kind === 'target').map(({ slot }) => slot),
  ];
  return words.some((slot) => slot?.cell.kind === 'text' && readChange(slot.text)?.change.kind === 'points');
}

/** What most headings of its figures say: one of a share among counts is no unit of the counts. */
function unitOfHeadings(draft: Draft): string | null {
  const units = draft.figures
    .filter(({ label }) => label.kind === 'actual')
    .map(({ label }) => unitInWords(label.rest));
  const told = units.filter((unit) => unit !== null);
  return told.length * 2 > units.length ? fullerUnit(told) : null;
}

function isAverage(words: string): boolean {
  return /\b(?:rates?|average|mean|score|ratio|index|median)\b/i.test(words);
}

import type { Figure } from '../../../model';
import { findPeriods } from '../../../time';
import type { BaselineProse } from '../figures/baselineProse';
import type { Draft, DraftFigure } from './draft';
import type { SettledUnit } from './settleUnit';

/** A figure of the model; none for a baseline or target told in prose, which is kept as a note. */
export function figureOf(
  { label, heading, slot, read }: DraftFigure,
  draft: Draft,
  sheet: string,
  scale: SettledUnit['scale'],
  prose: BaselineProse | null,
): Figure[] {
  const source = { sheet, cell: slot.address };
  const own =
    label.kind === 'baseline'
      ? draft.baselinePeriodWords
      : label.kind === 'target'
        ? draft.targetPeriodWords
        : null;
  const period =
    label.period?.label ??
    periodIn(own) ??
    (periodIn(slot.text) || null) ??
    (label.label || heading || slot.address);
  if (prose) {
    const end = label.kind === 'target' ? prose.target : prose.baseline;
    if (!end) return [];
    return [
      {
        period: end.period ?? period,
        value: end.value,
        note: null,
        kind: label.kind === 'target' ? 'target' : 'baseline',
        source,
      },
    ];
  }
  const wordsOnly = read.value === null && !label.period && label.kind === 'baseline';
  if (wordsOnly) return [];
  const value = scale(read);
  const scaled = value !== read.value && read.note === null ? slot.text : read.note;
  return [{ period, value, note: scaled, kind: label.kind, source }];
}

/** The canonical label of the first period in some words. */
export function periodIn(words: string | null): string | null {
  return words === null ? null : (findPeriods(words)[0]?.period.label ?? null);
}

/** Prose is kept with its heading, unless it names itself. */
export function proseNote({ heading, slot }: DraftFigure): string {
  return heading === '' || slot.text.toLowerCase().includes(heading.toLowerCase())
    ? slot.text
    : `${heading}: ${slot.text}`;
}

import type { Figure } from '../../../model';
import { readChange, type StatedChange } from '../../../target';
import { comparePeriods, findPeriods, periodSpan } from '../../../time';
import type { BaselineProse } from '../figures/baselineProse';
import type { Draft, DraftFigure } from './draft';
import { levelBeside } from '../figures/levelBeside';
import type { TargetSentence } from '../sentence/targetSentence';

export interface StatedTarget {
  readonly period: string | null;
  readonly value: number | null;
  /** Where the target cell holds a change instead: `Reduce by 10%`. */
  readonly change: StatedChange | null;
}

/**
 * The target a table states: its last target figure in time. A target that is a change (`-10%`, `10%`
 * beside a count) loses its value in `figures` and is given as the change it is.
 */
export function statedTarget(
  draft: Draft,
  figures: Figure[],
  baseline: number | null,
  unit: string,
  prose: BaselineProse | null,
  sentence: TargetSentence | null,
  year: string | null,
): StatedTarget {
  let change: StatedChange | null = null;
  figures.forEach((figure, at) => {
    if (figure.kind !== 'target') return;
    const draftFigure = draft.figures.find(({ slot }) => slot.address === figure.source.cell)!;
    const own = changeInTarget(draftFigure, unit);
    if (!own) return;
    change = own;
    const { cell, text } = draftFigure.slot;
    const value = cell.kind === 'number' ? null : levelBeside(text, own, unit);
    figures[at] = { ...figure, value, note: text };
  });
  const targets = figures.filter(({ kind }) => kind === 'target');
  const last = lastOf(targets.filter(({ value }) => value !== null)) ?? lastOf(targets);
  const known = last && periodSpan(last.period) ? last.period : null;
  const inWords = draft.targetPeriodWords
    ? (findPeriods(draft.targetPeriodWords)[0]?.period.label ?? draft.targetPeriodWords)
    : null;
  const period = known ?? inWords ?? prose?.target?.period ?? sentence?.by ?? (last ? year : null);
  const value =
    last?.value ?? prose?.target?.value ?? sentence?.to?.value ?? (isMaintain(change) ? baseline : null);
  return { period, value, change };
}

/** A change in a target cell: in words, with a sign, or a percentage beside figures that are no shares. */
function changeInTarget({ slot, read }: DraftFigure, unit: string): StatedChange | null {
  const { text, cell } = slot;
  if (cell.kind === 'number') {
    const negative = cell.value < 0 || /^[+−-]/.test(text);
    const odd = read.unit === '%' && unit !== '%';
    return negative || odd ? readChange(text) : null;
  }
  const change = readChange(text);
  if (!change) return null;
  const bare = /^\d+(?:\.\d+)?\s?(?:%|per\s?cent)$/i.test(text.trim());
  return bare && unit === '%' ? null : change;
}

function isMaintain(change: StatedChange | null): boolean {
  return change !== null && change.change.amount === 0;
}

const WHOLE_YEAR = /\b(?:annual|full[ -]year|whole[ -]year|year[ -]end|end of year)\b/i;

/** The last in time; the year's before those of its quarters. */
function lastOf(targets: readonly Figure[]): Figure | null {
  const annual = targets.filter(({ period }) => WHOLE_YEAR.test(period));
  const among = annual.length > 0 ? annual : targets;
  return among.reduce<Figure | null>((latest, figure) => {
    if (!latest) return figure;
    const a = periodSpan(latest.period);
    const b = periodSpan(figure.period);
    if (!a || !b) return figure;
    const isPart = a.from <= b.from && b.to <= a.to && a.from < b.from;
    return isPart || comparePeriods(b, a) < 0 ? latest : figure;
  }, null);
}

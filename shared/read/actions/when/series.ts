import { readMilestones, type MilestoneInput, type MilestonesRead, type Words } from './milestones';
import { periodOver } from './periodOver';
import type { Filled, Row } from '../rows/row';

/**
 * Milestones in several columns: each with the date in the column behind it, or due by the end of
 * the period its heading names. Null where the row has one column of milestones.
 */
export function readSeries(row: Row, input: MilestoneInput): MilestonesRead | null {
  const milestones = row.columnsOf('milestone');
  if (milestones.length < 2) return null;
  // a dash says that there is none in that period
  const filled = row.all('milestone').filter(({ slot }) => !/^[-–—]+$/.test(slot.text));
  const dates = [...row.all('timescale'), ...row.all('due')].sort(
    (a, b) => a.column.column.first - b.column.column.first,
  );
  const parts = filled.map((own) => {
    const following =
      milestones.find((other) => other.column.first > own.column.column.first)?.column.first ?? Infinity;
    const behind = dates.find(
      ({ column }) => column.column.first > own.column.column.first && column.column.first < following,
    );
    return readMilestones({
      ...input,
      milestones: { text: own.slot.text, slot: own.slot },
      timescale: behind
        ? { text: behind.slot.text, slot: behind.slot }
        : (wordsOver(own) ?? (dates.length === 0 ? null : input.timescale)),
      start: null,
      due: null,
    });
  });
  return {
    milestones: parts.flatMap((part) => part.milestones),
    ongoing: parts.some((part) => part.ongoing),
    remarks: parts.flatMap((part) => part.remarks),
  };
}

/** "Q2 (Jul–Sep)" over a milestone says that it is due when the quarter ends. */
function wordsOver({ column }: Filled): Words | null {
  const { slots, parts } = column.column;
  const text = periodOver(parts);
  const lowest = slots.at(-1);
  return text !== null && lowest ? { text, slot: lowest, above: true } : null;
}

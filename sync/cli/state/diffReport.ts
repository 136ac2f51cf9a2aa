import type { Change } from '../../../shared/book';
import { diffRevisions, type MergeFact } from '../../../shared/merge';
import { revisionHeld, valueInWords } from '../../desk';
import { counted } from '../../../shared/words';
import type { Terminal } from '../terminal';

/** What differs between two revisions of a return, for machines. */
export interface DiffReport {
  /** Its id. */
  readonly return: string;
  /** District, plan and period. */
  readonly called: string;
  readonly from: number;
  readonly to: number;
  readonly changes: readonly Change[];
}

/** @throws Declined where the return has no such revision */
export function diffReport(
  facts: readonly MergeFact[],
  { id, called }: { readonly id: string; readonly called: string },
  from: number,
  to: number,
): DiffReport {
  for (const wanted of [from, to]) revisionHeld(facts, { id, called }, wanted);
  return {
    return: id,
    called,
    from,
    to,
    changes: diffRevisions(facts, id, from, to),
  };
}

export function printDiff({ called, from, to, changes }: DiffReport, terminal: Terminal): void {
  const { colours } = terminal;
  terminal.out(colours.bold(`${called}: revision ${from} → revision ${to}`));
  for (const { ref, field, was, now, source } of changes) {
    const place = [ref, field].filter(Boolean).join(' ');
    terminal.out(`  ${place}: ${valueInWords(was)} → ${valueInWords(now)}  ${colours.dim(source)}`);
  }
  terminal.out(changes.length === 0 ? '  Nothing differs.' : `  ${counted(changes.length, 'cell')} differ.`);
}

import { UnreadableWorkbook } from './unreadableWorkbook';
import { STRANGERS } from './zip';

/**
 * What was read of a workbook so far. Few bytes can claim many cells: merges of whole sheets, cells
 * that are repeated, formulas that are shared.
 */
export class Amount {
  private cells = 0;
  private merges = 0;
  private copied = 0;

  constructor(private readonly limits = STRANGERS) {}

  /** @throws UnreadableWorkbook where there are more of them than a plan can hold */
  countCells(more: number): void {
    this.cells += more;
    if (this.cells > this.limits.cells) throw new UnreadableWorkbook('too-large', `${this.cells} cells`);
  }

  /** @throws the same */
  countMerges(more: number): void {
    this.merges += more;
    if (this.merges > this.limits.merges) throw new UnreadableWorkbook('too-large', `${this.merges} merges`);
  }

  /** Characters of formulas. @throws the same */
  countCopied(more: number): void {
    this.copied += more;
    if (this.copied > this.limits.copied) throw new UnreadableWorkbook('too-large', 'copied formulas');
  }
}

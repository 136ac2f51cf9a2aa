import type { Feedback } from '../../shared/protocol';
import type { Engine } from '../engine';
import { HostFault, type SheetPort } from '../host';
import type { EngineModule } from './options';
import { SETTINGS } from './settings';

/**
 * What the county wrote of the plan's rows, on its way into our column. It is kept in the workbook before
 * any of it is written beside the table: sessions that cannot ask the county, or have not yet, then go by
 * the same and never write back what was there before.
 */
export class CountyWords {
  /** As it is kept; null before anything is known. */
  private text: string | null = null;
  private isKept = true;

  constructor(
    private readonly port: SheetPort,
    private readonly engine: Engine,
    private readonly module: EngineModule,
  ) {}

  /** What the county says now. @returns whether that is something new */
  hear(feedback: Feedback): boolean {
    const said = this.module.saidIn(feedback);
    const text = JSON.stringify(said);
    if (text === this.text) return false;
    this.text = text;
    this.isKept = false;
    this.engine.heed(said);
    return true;
  }

  /** Takes what the workbook keeps, by a colleague's session or from another day. */
  async recall(): Promise<void> {
    if (!this.isKept) return;
    const text = await this.port.recall(SETTINGS.comments);
    // what the county said in the meantime is newer
    if (!this.isKept || text === null || text === this.text) return;
    this.text = text;
    this.engine.heed(this.module.saidFrom(text));
  }

  /** Has the workbook keep what was heard. */
  async keep(): Promise<void> {
    while (!this.isKept) {
      const { text } = this;
      await this.port.remember(SETTINGS.comments, text).catch((fault: unknown) => {
        // without a connection nobody then knows of them, and what stands beside the table stays
        if (!(fault instanceof HostFault) || fault.reason !== 'too large') throw fault;
        return this.port.remember(SETTINGS.comments, null);
      });
      this.isKept = text === this.text;
    }
  }
}

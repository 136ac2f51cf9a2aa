import { HostFault, type SheetPort } from '../host';
import { SETTINGS } from '../live';
import { memoryFrom, type WorkbookMemory } from './workbookMemory';

/** Which return the workbook is, as the workbook itself knows it. */
export class ReturnMemory {
  private held: WorkbookMemory | null = null;

  constructor(
    private readonly port: SheetPort,
    private readonly address: string,
    private readonly newId: () => string,
  ) {}

  /** As it was last looked at; null where the workbook was never sent to this county. */
  get now(): WorkbookMemory | null {
    return this.held;
  }

  /** As it stands in the workbook: a colleague may have sent the same one. */
  async recall(): Promise<WorkbookMemory | null> {
    return (this.held = memoryFrom(await this.port.recall(SETTINGS.county), this.address));
  }

  /** The same; a workbook that never was sent gets an id of its own. */
  async recallOrBegin(): Promise<WorkbookMemory> {
    const known = await this.recall();
    if (known) return known;
    const id = `workbook-${this.newId()}`;
    return this.keep({ id, address: this.address, returnId: id, base: null });
  }

  /** @param fields what was sent, as JSON. */
  async noteTaken(returnId: string, base: string, fields: string): Promise<void> {
    await this.port.remember(SETTINGS.sent, fields).catch((fault: unknown) => {
      // of so long a plan only the county knows what changed
      if (!(fault instanceof HostFault) || fault.reason !== 'too large') throw fault;
      return this.port.remember(SETTINGS.sent, null);
    });
    await this.keep({ ...(await this.recallOrBegin()), returnId, base });
  }

  private async keep(memory: WorkbookMemory): Promise<WorkbookMemory> {
    await this.port.remember(SETTINGS.county, JSON.stringify(memory));
    return (this.held = memory);
  }
}

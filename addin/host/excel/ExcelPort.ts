/// <reference types="office-js" />
import { parseRange, type Range, type Workbook } from '../../../shared/grid';
import type { SheetPatch } from '../../../shared/patch';
import {
  HostFault,
  type AreaCells,
  type HostAbilities,
  type Landmark,
  type Place,
  type SheetChange,
  type SheetPort,
} from '../sheetPort';
import { DayFormats } from './DayFormats';
import { queueLandmarks } from './landmarks';
import { learnDays, noteDays } from './learnDays';
import { listen } from './listen';
import { Messenger, type ExcelLibrary, type Patience } from './Messenger';
import { OwnDoings } from './OwnDoings';
import { coloursBefore, removeColours } from './colours';
import { rangeAt } from './areas';
import { readSheets } from './readSheets';
import { recall, remember } from './settings';
import { stepsOf } from './stepsOf';
import { writePatch } from './writePatch';

/**
 * Excel, over its own client library. Values and formats come as they are stored; that a workbook
 * counts its days from 1904 cannot be told from here, so that such a one's dates are four years out.
 */
export class ExcelPort implements SheetPort {
  readonly abilities: HostAbilities = { host: 'Excel', tellsEdits: true, formulasEmptyUndo: true };
  readonly #messenger: Messenger;
  readonly #own = new OwnDoings();
  readonly #days = new DayFormats();
  readonly #names = new Map<string, string>();

  constructor(library: ExcelLibrary, patience?: Patience) {
    this.#messenger = new Messenger(library, patience);
  }

  async read(sheets?: readonly string[]): Promise<Workbook> {
    const listed = sheets === undefined ? await this.#list() : null;
    const read = await readSheets(this.#messenger, sheets ?? listed!.names);
    for (const { id, grid } of read) {
      this.#names.set(id, grid.sheet);
      this.#days.noteGrid(grid);
    }
    this.#file = listed?.file ?? this.#file;
    return { file: this.#file, sheets: read.map(({ grid }) => grid), traits: [] };
  }

  async readAreas(areas: readonly { readonly sheet: string; readonly area: Range }[]): Promise<AreaCells[]> {
    if (areas.length === 0) return [];
    const { CELL_PROPERTIES, cellsOf } = await import('./rangeCells');
    const ranges = await this.#messenger.send((workbook) =>
      areas.map(({ sheet, area }) => rangeAt(workbook, sheet, area).load(CELL_PROPERTIES)),
    );
    return ranges.map((range, index) => {
      const { sheet, area } = areas[index]!;
      const cells = cellsOf(range);
      for (const [down, row] of cells.entries()) {
        for (const [across, cell] of row.entries()) {
          if (cell) this.#days.noteCell(sheet, area.top + down, area.left + across, cell);
        }
      }
      return { sheet, area, cells };
    });
  }

  async apply(patches: readonly SheetPatch[], landmarks: readonly Landmark[] = []): Promise<void> {
    if (patches.length === 0) return;
    const writing = this.#write(patches, landmarks);
    this.#own.during(writing);
    await writing;
  }

  onChange(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    return listen(
      {
        messenger: this.#messenger,
        own: this.#own,
        nameOf: (id) => this.#nameOf(id),
        name: (id, name) => {
          this.#days.forget(this.#names.get(id) ?? name);
          this.#names.set(id, name);
        },
      },
      (change) => {
        if (change.kind === 'structure' && change.sheet !== null) this.#days.forget(change.sheet);
        listener(change);
      },
    );
  }

  async activeSheet(): Promise<string> {
    const sheet = await this.#messenger.send((workbook) =>
      workbook.worksheets.getActiveWorksheet().load('id,name'),
    );
    this.#names.set(sheet.id, sheet.name);
    return sheet.name;
  }

  async select({ sheet, cell }: Place): Promise<void> {
    const area = parseRange(cell.split(',')[0]!.trim());
    if (!area) throw new HostFault('not able', `${cell} is no cell.`, sheet);
    await this.#messenger.send((workbook) => {
      workbook.worksheets.getItem(sheet).activate();
      rangeAt(workbook, sheet, area).select();
    });
  }

  recall(key: string): Promise<string | null> {
    return recall(this.#messenger, key);
  }

  remember(key: string, value: string | null): Promise<void> {
    return remember(this.#messenger, key, value);
  }

  #file = 'workbook.xlsx';

  async #list(): Promise<{ file: string; names: string[] }> {
    const { book, sheets } = await this.#messenger.send((workbook) => ({
      book: workbook.load('name'),
      sheets: workbook.worksheets.load('items/id,items/name'),
    }));
    this.#names.clear();
    for (const { id, name } of sheets.items) this.#names.set(id, name);
    return { file: book.name, names: sheets.items.map(({ name }) => name) };
  }

  async #nameOf(id: string): Promise<string | null> {
    if (!this.#names.has(id)) await this.#list();
    return this.#names.get(id) ?? null;
  }

  async #write(patches: readonly SheetPatch[], landmarks: readonly Landmark[]): Promise<void> {
    let looked = landmarks.length === 0;
    for (const step of stepsOf(patches)) {
      const old = await coloursBefore(this.#messenger, step);
      await learnDays(this.#messenger, this.#days, step);
      try {
        const touched = await this.#messenger.send((workbook) => {
          if (!looked) queueLandmarks(workbook, landmarks);
          for (const [name, ids] of old) removeColours(workbook.worksheets.getItem(name), ids);
          return step.map((patch) => ({ patch, sheet: writePatch(workbook, patch, this.#days) }));
        });
        looked = true;
        for (const { patch, sheet } of touched) this.#note(patch, sheet);
      } catch (error) {
        if (!looked && error instanceof HostFault && error.reason === 'gone')
          throw new HostFault('moved', 'Columns came or went meanwhile.', landmarks[0]!.sheet);
        throw await this.#whichSheet(error, step);
      }
    }
  }

  /** Remembers what a patch that was written makes of the sheet. */
  #note(patch: SheetPatch, sheet: Excel.Worksheet | null): void {
    noteDays(this.#days, patch);
    switch (patch.kind) {
      case 'add sheet':
        return this.#own.addSheet(sheet!.id);
      case 'remove sheet':
        this.#days.forget(patch.sheet);
        return this.#own.addSheet(sheet!.id);
      default:
        return;
    }
  }

  /** Excel says that access is denied, and not where. */
  async #whichSheet(error: unknown, step: readonly SheetPatch[]): Promise<unknown> {
    if (!(error instanceof HostFault)) return error;
    const names = [...new Set(step.map(({ sheet }) => sheet))];
    if (error.reason === 'gone' && names.length === 1) return new HostFault('gone', error.message, names[0]!);
    if (error.reason !== 'protected') return error;
    const sheets = await this.#messenger.send((workbook) =>
      names.map((name) => {
        const sheet = workbook.worksheets.getItemOrNullObject(name);
        return { name, sheet: sheet.load('name'), protection: sheet.protection.load('protected') };
      }),
    );
    const found = sheets.find(({ sheet, protection }) => !sheet.isNullObject && protection.protected);
    return found
      ? new HostFault('protected', error.message, found.name)
      : new HostFault('not able', 'Excel does not let the workbook be written to just now.');
  }
}

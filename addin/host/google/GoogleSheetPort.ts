import { parseRange, type Cell, type Range, type Workbook } from '../../../shared/grid';
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
import { callServer, type AskServer } from './callServer';
import { blockCells, gridOfData } from './gridOfData';
import { Listening } from './Listening';
import type { ServerCalls } from './serverCalls';

export interface GoogleSheetPortOptions {
  readonly ask: AskServer;
  /** Of this pane, unlike that of any other at the spreadsheet. */
  readonly session: string;
  /** Calls again and again until it is told to stop. */
  readonly often: (look: () => void) => () => void;
}

/** Google Sheets, by way of the add-on's server side. Nobody calls a pane there, so it asks what happened. */
export class GoogleSheetPort implements SheetPort {
  readonly abilities: HostAbilities = {
    host: 'Google Sheets',
    tellsEdits: true,
    formulasEmptyUndo: false,
  };
  readonly #options: GoogleSheetPortOptions;
  readonly #listening: Listening;

  constructor(options: GoogleSheetPortOptions) {
    this.#options = options;
    this.#listening = new Listening(options.session, (since) => this.#call('pulse', { since }));
  }

  async read(sheets?: readonly string[]): Promise<Workbook> {
    const read = await this.#call('readBook', { sheets: sheets ?? null });
    return { file: read.file, sheets: read.sheets.map(gridOfData), traits: [] };
  }

  async readAreas(areas: readonly { readonly sheet: string; readonly area: Range }[]): Promise<AreaCells[]> {
    if (areas.length === 0) return [];
    const blocks = await this.#call('readBlocks', { areas });
    return areas.map(({ sheet, area }, index) => {
      const cells = blockCells(blocks[index]!);
      // Beyond a sheet's last row and column there is nothing.
      const whole = Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
        Array.from(
          { length: area.right - area.left + 1 },
          (__, across): Cell | null => cells[down]?.[across] ?? null,
        ),
      );
      return { sheet, area, cells: whole };
    });
  }

  async apply(patches: readonly SheetPatch[], landmarks: readonly Landmark[] = []): Promise<void> {
    if (patches.length === 0) return;
    await this.#call('applyPatches', { patches, landmarks, session: this.#options.session });
  }

  async onChange(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    await this.#listening.begin();
    // Without it, only what came or went as a whole is missed: an edit is told all the same.
    await this.#call('listen', {}).catch(() => null);
    const forget = this.#listening.add(listener);
    const stop = this.#options.often(() => void this.look().catch(() => undefined));
    return async () => {
      stop();
      forget();
    };
  }

  /** Asks now what happened, and tells it. */
  look(): Promise<void> {
    return this.#listening.look();
  }

  activeSheet(): Promise<string> {
    return this.#call('frontSheet', {});
  }

  async select({ sheet, cell }: Place): Promise<void> {
    const area = parseRange(cell.split(',')[0]!.trim());
    if (!area) throw new HostFault('not able', `${cell} is no cell.`, sheet);
    await this.#call('selectPlace', { sheet, area });
  }

  recall(key: string): Promise<string | null> {
    return this.#call('recallSetting', { key });
  }

  async remember(key: string, value: string | null): Promise<void> {
    await this.#call('rememberSetting', { key, value });
  }

  #call<Name extends keyof ServerCalls>(
    name: Name,
    asked: Parameters<ServerCalls[Name]>[0],
  ): Promise<ReturnType<ServerCalls[Name]>> {
    return callServer(this.#options.ask, name, asked);
  }
}

import type { sheets_v4 } from '@googleapis/sheets';
import { sha256 } from '../../digest';
import type { CountyBook } from '../../../shared/book';
import type { Grid, Workbook } from '../../../shared/grid';
import type { SheetsClient } from '../client';
import { gridOf } from '../source';
import { areMoved } from './areMoved';
import { batchesOf } from './batchesOf';
import { isEmptySheet, tabNamed } from './placeTabs';
import { COUNTY_FIELDS, presentTabs } from './presentTabs';
import { requestsFor } from './requestsFor';
import type { PresentTab } from './tab';

/** A county's Google Sheet as it is now. */
export class CountySheet {
  private constructor(
    private readonly client: SheetsClient,
    private readonly id: string,
    readonly title: string,
    private readonly tabs: readonly PresentTab[],
    private readonly grids: readonly Grid[],
  ) {}

  /** Reads it: one request. @throws GoogleFault */
  static async read(client: SheetsClient, id: string): Promise<CountySheet> {
    return CountySheet.#of(client, id, await client.read(id, COUNTY_FIELDS));
  }

  static #of(client: SheetsClient, id: string, answer: sheets_v4.Schema$Spreadsheet): CountySheet {
    const grids = (answer.sheets ?? [])
      .filter((sheet) => (sheet.properties?.sheetType ?? 'GRID') === 'GRID')
      .map(gridOf);
    return new CountySheet(
      client,
      id,
      answer.properties?.title ?? 'Google Sheet',
      presentTabs(answer),
      grids,
    );
  }

  /** Whether nobody has put anything into it. */
  get isEmpty(): boolean {
    return isEmptySheet(this.tabs);
  }

  get names(): readonly string[] {
    return this.tabs.map(({ title }) => title);
  }

  /** Names of the tables in it. */
  get tables(): readonly string[] {
    return this.tabs.flatMap(({ tables }) => tables.map(({ name }) => name));
  }

  /** The book's tabs as a workbook, under the book's names: the county's own tabs and columns beside are not in it. */
  workbook(names: readonly string[]): Workbook {
    return {
      file: this.title,
      traits: [],
      sheets: names.flatMap((name) => {
        const tab = tabNamed(this.tabs, name);
        const grid = tab && this.grids[this.tabs.indexOf(tab)];
        return grid ? [withoutBeside({ ...grid, sheet: name }, tab, name)] : [];
      }),
    };
  }

  /** Of all that people may have written in those tabs. */
  hash(names: readonly string[]): string {
    return sha256(JSON.stringify(this.workbook(names).sheets));
  }

  /** What would make it the county workbook: nothing where it is that. */
  changesFor(book: CountyBook): sheets_v4.Schema$Request[] {
    return requestsFor(this.tabs, book);
  }

  /** Whether rows or columns were moved since the book was written here. */
  isMovedFrom(book: CountyBook): boolean {
    return areMoved(this.tabs, book);
  }

  /**
   * Makes these changes, all or none, and gives the sheet as it is then: one request. A first publication
   * may take several: until About is there, which comes last, nothing in the sheet passes for published.
   *
   * @throws GoogleFault
   */
  async change(requests: sheets_v4.Schema$Request[]): Promise<CountySheet> {
    const isFirst = tabNamed(this.tabs, 'About') === undefined;
    const batches = isFirst ? batchesOf(requests) : [requests];
    const last = batches.pop() ?? [];
    for (const batch of batches) await this.client.write(this.id, batch, 'properties/title');
    return CountySheet.#of(this.client, this.id, await this.client.write(this.id, last, COUNTY_FIELDS));
  }
}

/** What stands to the right of the table is the county's own, and stays where it is. */
function withoutBeside(grid: Grid, { tables }: PresentTab, name: string): Grid {
  const right = tables.find((table) => table.name === name)?.area.right;
  if (right === undefined) return grid;
  const rows = grid.rows.flatMap((row) => {
    const cells = row.cells.filter(({ column }) => column < right);
    return cells.length > 0 ? [{ ...row, cells }] : [];
  });
  return { ...grid, rows };
}

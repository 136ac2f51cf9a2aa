import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writePlan, type PlanRow } from '../cli/planFile';
import type { Account } from './Account';

/** A row by what the script calls it, whatever its ref and words become. */
export type OfficersRow = Required<PlanRow> & { readonly key: string };

const HEADINGS = { ref: 'Ref', action: 'Action', lead: 'Lead', when: 'Timescale', status: 'Status' } as const;
type Column = keyof typeof HEADINGS;
const COLUMNS = Object.keys(HEADINGS) as Column[];

/** A district's officer, who keeps a plan and hands it in, and of whose writing account is kept. */
export class Officer {
  #rows: readonly OfficersRow[] = [];
  #handedIn: readonly OfficersRow[] = [];
  #file: string | null = null;

  constructor(
    readonly district: string,
    readonly title: string,
    private readonly returns: string,
    private readonly account: Account,
  ) {}

  get rows(): readonly OfficersRow[] {
    return this.#rows;
  }

  /** Adds a row, at a place from 0 or at the end. */
  add(row: Omit<OfficersRow, 'status'> & { readonly status?: string }, at = this.#rows.length): this {
    this.#rows = [...this.#rows.slice(0, at), { status: '', ...row }, ...this.#rows.slice(at)];
    return this;
  }

  change(key: string, traits: Partial<PlanRow>): this {
    this.row(key);
    this.#rows = this.#rows.map((row) => (row.key === key ? { ...row, ...traits } : row));
    return this;
  }

  remove(key: string): this {
    this.row(key);
    this.#rows = this.#rows.filter((row) => row.key !== key);
    return this;
  }

  /** Numbers the rows from the top: 1.1, 1.2… */
  renumber(): this {
    this.#rows = this.#rows.map((row, at) => ({ ...row, ref: `1.${at + 1}` }));
    return this;
  }

  row(key: string): OfficersRow {
    const found = this.#rows.find((row) => row.key === key);
    if (!found) throw new Error(`${this.district} has no row ${key}.`);
    return found;
  }

  /** Saves the plan under a name in the folder of returns, and takes the file of last time away. */
  async handIn(file: string, on: string): Promise<void> {
    await this.save(file, on, this.#rows);
    this.#handedIn = this.#rows;
  }

  /** Hands in a plan of other rows by mistake. Its officer goes on with the right one. */
  async handInWrong(file: string, on: string, rows: readonly OfficersRow[]): Promise<void> {
    await this.save(file, on, rows);
  }

  private async save(file: string, on: string, rows: readonly OfficersRow[]): Promise<void> {
    const { district, title, account } = this;
    if (this.#file && this.#file !== file && existsSync(path.join(this.returns, this.#file))) {
      rmSync(path.join(this.returns, this.#file));
    }
    this.#file = file;
    await writePlan(path.join(this.returns, file), { district, title, rows, on });
    account.files.push({ district, file });
    for (const row of rows) {
      for (const column of COLUMNS)
        account.writes(district, row[column], `${file}, ${row.key}, ${HEADINGS[column]}`);
    }
    if (this.#handedIn.length > 0) account.officers.push(...this.changes(file, rows));
  }

  /** What differs from the file of last time, row by row as the script knows them. */
  private changes(file: string, rows: readonly OfficersRow[]) {
    const { district } = this;
    const change = (field: string, was: string | null, now: string | null) => ({
      district,
      file,
      field,
      was: was || null,
      now: now || null,
    });
    const before = new Map(this.#handedIn.map((row) => [row.key, row]));
    const after = new Set(rows.map(({ key }) => key));
    return [
      ...rows.flatMap((row) => {
        const was = before.get(row.key);
        if (!was) return [change('Action', null, row.action)];
        return COLUMNS.filter((column) => was[column] !== row[column]).map((column) =>
          change(HEADINGS[column], was[column], row[column]),
        );
      }),
      ...this.#handedIn.filter(({ key }) => !after.has(key)).map((row) => change('Action', row.action, null)),
    ];
  }
}

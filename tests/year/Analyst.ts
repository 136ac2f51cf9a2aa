import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CountyWorkbook } from '../cli/countyBook';
import type { Account } from './Account';

export const ANALYST = 'Kim Analyst';

/** The county's analyst, who writes in the county workbook with another program. */
export class Analyst {
  private constructor(
    private readonly file: string,
    private readonly workbook: CountyWorkbook,
    private readonly account: Account,
  ) {}

  static async open(file: string, account: Account): Promise<Analyst> {
    return new Analyst(file, await CountyWorkbook.open(file), account);
  }

  comments(row: string, comment: string): this {
    return this.types('annotated', 'Actions', row, 'County comment', comment);
  }

  rates(row: string, rag: string): this {
    return this.types('annotated', 'Actions', row, 'County RAG', rag);
  }

  edits(row: string, heading: string, value: string): this {
    return this.types('edited', 'Actions', row, heading, value);
  }

  /** @param row the value that one side has in the conflict */
  decides(row: string, decision: string, now: string): this {
    this.workbook.type('Conflicts', row, 'Decision', decision);
    const field = this.workbook.row('Conflicts', row)['Field']!;
    this.account.analysts.push({ event: 'decided', row: '', field, now });
    return this;
  }

  /** A sheet of the analyst's own. */
  jots(text: string): this {
    this.workbook.book.addWorksheet('Our jottings').getCell('B2').value = text;
    this.account.writes(ANALYST, text, 'a sheet of the analyst’s own');
    return this;
  }

  /** @param office whether LibreOffice opens and saves it after that, where there is one */
  async save(office = false): Promise<void> {
    await this.workbook.save(ANALYST);
    if (office) this.saveWithLibreOffice();
  }

  private saveWithLibreOffice(): void {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'shirebook-office-'));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = ['--headless', '--convert-to', 'xlsx', '--outdir', folder, this.file];
    const done = spawnSync('soffice', [profile, ...convert]);
    if (done.error === undefined && done.status === 0) {
      copyFileSync(path.join(folder, path.basename(this.file)), this.file);
    }
    rmSync(folder, { recursive: true, force: true });
  }

  private types(
    event: 'annotated' | 'edited',
    sheet: string,
    row: string,
    heading: string,
    value: string,
  ): this {
    this.workbook.type(sheet, row, heading, value);
    this.account.writes(ANALYST, value, `${sheet}, ${heading} of “${row}”`);
    this.account.analysts.push({ event, row, field: heading, now: value });
    return this;
  }
}

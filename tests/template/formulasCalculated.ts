import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as XLSX from '@e965/xlsx';
import type { TemplateBook } from '../../shared/template';
import { publishTemplate } from '../../sync/publish';

/** LibreOffice's command; undefined where there is none. */
export const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

type Rows = (sheet: string) => Record<string, unknown>[];

/**
 * The rows of a template's sheets by heading, once LibreOffice has calculated it anew. A fixed day
 * (ISO) stands where the template asks for today's. The profile is its own, so that several can run.
 */
export async function formulasCalculated(office: string, book: TemplateBook, day: string): Promise<Rows> {
  const date = `DATE(${day.split('-').map(Number).join(',')})`;
  const dated = JSON.parse(JSON.stringify(book).replaceAll('TODAY()', date)) as TemplateBook;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'template-'));
  try {
    const plan = path.join(folder, 'plan.xlsx');
    writeFileSync(plan, await publishTemplate(dated));
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const out = path.join(folder, 'calculated');
    const format = 'xlsx:Calc MS Excel 2007 XML';
    execFileSync(office, [profile, '--headless', '--convert-to', format, '--outdir', out, plan], {
      stdio: 'ignore',
    });
    const workbook = XLSX.read(readFileSync(path.join(out, 'plan.xlsx')));
    return (sheet) => XLSX.utils.sheet_to_json<Record<string, unknown>>(workbook.Sheets[sheet]!);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A cell to compare: numbers to ten significant digits, an empty text as none. */
export function shown(value: unknown): string | number | null {
  if (typeof value === 'number') return Number(value.toPrecision(10));
  return typeof value === 'string' && value !== '' ? value : null;
}

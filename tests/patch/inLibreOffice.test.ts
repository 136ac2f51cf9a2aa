import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Engine } from '../../addin/engine';
import { MemoryPort } from '../../addin/host';
import type { Workbook } from '../../shared/grid';
import { isoToSerial } from '../../shared/time';
import { readWorkbookBytes } from '../../sync/source';
import { heldout, layouts } from '../layouts';
import { stranger } from '../layouts/stranger';
import { computedCells, expectedCells } from '../live/freshSession';
import { smallPlan, smallTargets } from '../live/aSession';
import { savedAs } from './sheetJs';

const TODAY = '2004-10-01';
const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

/** The workbook set up, as LibreOffice has it once it has calculated all formulas for that day. */
async function calculated(
  program: string,
  folder: string,
  workbook: Workbook,
  name: string,
): Promise<Workbook> {
  const port = MemoryPort.over(workbook);
  const engine = new Engine();
  for (const { sheet } of workbook.sheets) {
    engine.replace(await port.read());
    await port.apply(engine.setUp(sheet, engine.find(TODAY)) ?? []);
  }
  const date = `DATE(${TODAY.split('-').map(Number).join(',')})`;
  const text = JSON.stringify(await port.read()).replaceAll('TODAY()', date);
  const file = path.join(folder, `${name}.xlsx`);
  writeFileSync(file, savedAs(JSON.parse(text) as Workbook, 'xlsx'));
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const out = path.join(folder, 'calculated');
  execFileSync(
    program,
    [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, file],
    {
      stdio: 'ignore',
    },
  );
  return readWorkbookBytes(workbook.file, readFileSync(path.join(out, `${name}.xlsx`)));
}

/** A formula's day comes back without the format in which it is shown. */
function daysAsSerials(cell: string): string {
  return cell.replace(/\d{4}-\d\d-\d\d$/, (day) => String(isoToSerial(day)));
}

/** Plans of every kind in one workbook each, chosen for what is computed beside them. */
const CHOSEN = [
  {
    name: 'actions and targets',
    workbook: { file: 'plan.xlsx', sheets: [smallPlan(), smallTargets()], traits: [] },
  },
  ...[...layouts, ...heldout, ...stranger].filter(({ name }) =>
    [
      'start and end in date cells',
      'small tables, each under its caption',
      'scorecard by quarter',
      'every way to say when',
      'baseline and three years, each with target and actual',
      'rates by parish, and one rate to be lowered',
    ].includes(name),
  ),
];

if (office) {
  describe('LibreOffice calculates beside a plan what the core does', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'set-up-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    it.each(CHOSEN.map(({ name, workbook }, at) => [name, workbook, `plan-${at}`] as const))(
      '%s',
      async (_, workbook, name) => {
        const result = await calculated(office, folder, workbook, name);
        const found = computedCells(result).map(daysAsSerials);
        expect(found.length).toBeGreaterThan(0);
        expect(found).toEqual(expectedCells(result, TODAY).map(daysAsSerials));
      },
    );
  });
} else {
  it('LibreOffice is not there to calculate with', () => expect(office).toBeUndefined());
}

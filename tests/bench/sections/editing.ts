import { Engine } from '../../../addin/engine';
import { MemoryPort } from '../../../addin/host';
import { textCell, type Workbook } from '../../../shared/grid';
import { Reader } from '../../../shared/read';
import { Checker } from '../../../shared/rules';
import { planOf } from '../plan';
import { said, timed, type Time } from '../timed';
import type { Section } from './bench';

/** How long a plan of this many actions takes to check: whole, and after an edit. */
const ACTIONS = 2000;
const WHOLE_ROUNDS = 24;
const EDITS = 48;
/** Milliseconds. */
const ASKED = { whole: 150, edit: 10 };

const FIRST_ROW = 2;
const COLUMNS = { action: 1, lead: 2, timescale: 3 };
type Field = keyof typeof COLUMNS;
const WORDS: Readonly<Record<Field, (round: number) => string>> = {
  action: (round) => `Walk the towpath from Lock ${round} to Lock ${round + 1} with the wardens`,
  lead: (round) => `Eve Model ${'ABCDEFGH'.charAt(round % 8)}, Vale Council`,
  timescale: () => 'not before the cows come home',
};
const asAt = '2004-10-01';
const sheet = 'Plan';

/** What the add-in computes when an officer edits a large plan that was set up; the host's own time is none of it. */
export const editing: Section = async () => {
  const plan = planOf(ACTIONS);
  const whole = wholeTimes(plan);
  const engine = await setUp(plan);
  const rows = [['checked whole', said(whole), `${ASKED.whole} ms`]];
  for (const field of ['timescale', 'action', 'lead'] as const)
    rows.push([`one ${field} edited`, said(editTimes(engine, field)), `${ASKED.edit} ms`]);
  return [
    {
      title: `Edits in a plan of ${ACTIONS.toLocaleString('en-GB')} actions`,
      note: 'Milliseconds of the processor (and on the clock), medians once warm, within one process: cells taken in, read, checked, and what to write beside them.',
      headings: ['', 'computed in', 'asked'],
      rows,
    },
  ];
};

function wholeTimes(workbook: Workbook): Time[] {
  const reading = new Reader().read(workbook);
  return Array.from({ length: WHOLE_ROUNDS }, () => {
    const [anew, fresh] = [structuredClone(reading), structuredClone(workbook)];
    return timed(() => new Checker().update(anew, { workbook: fresh, asAt }));
  });
}

/** The plan as the add-in keeps it, with our columns beside it. */
async function setUp(plan: Workbook): Promise<Engine> {
  const port = MemoryPort.over(plan);
  const engine = new Engine();
  engine.replace(await port.read());
  await port.apply(engine.setUp(sheet, engine.find(asAt)) ?? []);
  // formulas that would say something else today than on that day give way to values
  for (let open = true; open;) {
    engine.replace(await port.read());
    const { patches, doubts } = engine.mend(engine.find(asAt));
    await port.apply(patches);
    open = patches.length + doubts.length > 0;
  }
  return engine;
}

/** One cell after another is edited in a column, as the host tells the add-in. */
function editTimes(engine: Engine, field: Field): Time[] {
  const column = COLUMNS[field];
  return Array.from({ length: EDITS }, (_, round) => {
    const row = FIRST_ROW + ((round * 137) % ACTIONS);
    const area = { top: row, bottom: row, left: column, right: column };
    const cells = [[textCell(WORDS[field](round))]];
    return timed(() => {
      engine.take([{ sheet, area, cells }]);
      engine.wrote(engine.mend(engine.find(asAt)).patches);
    });
  });
}

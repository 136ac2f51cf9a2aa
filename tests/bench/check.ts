import type { Workbook } from '../../shared/grid';
import { Reader } from '../../shared/read';
import { Checker } from '../../shared/rules';
import { edited } from './edited';
import { planOf } from './plan';
import { said, timed, type Time } from './timed';

/** How long a plan of this many actions takes to check: whole, and after an edit. */
const ACTIONS = 2000;
const WHOLE_ROUNDS = 24;
const EDITS = 48;
/** Milliseconds. */
const ASKED = { whole: 150, edit: 10 };

const FIRST_ROW = 2;
const COLUMNS = { action: 1, lead: 2, timescale: 3 };
const WORDS: Readonly<Record<keyof typeof COLUMNS, (round: number) => string>> = {
  action: (round) => `Walk the towpath from Lock ${round} to Lock ${round + 1} with the wardens`,
  lead: (round) => `Eve Model ${'ABCDEFGH'.charAt(round % 8)}, Vale Council`,
  timescale: () => 'not before the cows come home',
};

const asAt = '2004-10-01';
const plan = planOf(ACTIONS);
const reader = new Reader();
const checker = new Checker();

let workbook: Workbook = plan;
let reading = reader.read(workbook);
checker.update(reading, { workbook, asAt });

function wholeTimes(): Time[] {
  return Array.from({ length: WHOLE_ROUNDS }, () => {
    const [anew, fresh] = [structuredClone(reading), structuredClone(plan)];
    return timed(() => new Checker().update(anew, { workbook: fresh, asAt }));
  });
}

/** Edits one cell after another in a column: first the sheet is read, then the return is checked. */
function editTimes(field: keyof typeof COLUMNS): { read: Time[]; checked: Time[]; looks: number } {
  const [read, checked]: [Time[], Time[]] = [[], []];
  let looks = 0;
  for (let round = 0; round < EDITS; round++) {
    const row = FIRST_ROW + ((round * 137) % ACTIONS);
    workbook = edited(workbook, row, COLUMNS[field], WORDS[field](round));
    read.push(timed(() => (reading = reader.read(workbook))));
    checked.push(timed(() => checker.update(reading, { workbook, asAt })));
    looks = Math.max(looks, checker.evaluations);
  }
  return { read, checked, looks };
}

const whole = wholeTimes();
console.log(`A plan of ${ACTIONS} actions`);
console.log(
  `checked whole: ${said(whole)}; asked: ${ASKED.whole} ms; the first time ${whole[0]!.clock.toFixed(0)} ms`,
);
for (const field of ['timescale', 'action', 'lead'] as const) {
  const { read, checked, looks } = editTimes(field);
  console.log(
    `one ${field} edited: ${said(checked)}; asked: ${ASKED.edit} ms; at most ${looks} looks; read before that in ${said(read)}`,
  );
}

import type { Workbook } from '../../../shared/grid';
import { Reader } from '../../../shared/read';
import { Checker } from '../../../shared/rules';
import { edited } from '../edited';
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

/** What the add-in computes when an officer edits a large plan: nothing is written, and no host is asked. */
export const editing: Section = () => {
  const plan = planOf(ACTIONS);
  const whole = wholeTimes(plan);
  const edits = new Editing(plan);
  const rows = [['checked whole', said(whole), '–', `${ASKED.whole} ms`]];
  for (const field of ['timescale', 'action', 'lead'] as const) {
    const { read, checked } = edits.times(field);
    rows.push([`one ${field} edited`, said(checked), said(read), `${ASKED.edit} ms`]);
  }
  return Promise.resolve([
    {
      title: `Edits in a plan of ${ACTIONS.toLocaleString('en-GB')} actions`,
      note: 'Milliseconds of the processor (and on the clock), medians once warm, within one process.',
      headings: ['', 'checked in', 'read before that in', 'asked, to check'],
      rows,
    },
  ]);
};

function wholeTimes(workbook: Workbook): Time[] {
  const reading = new Reader().read(workbook);
  return Array.from({ length: WHOLE_ROUNDS }, () => {
    const [anew, fresh] = [structuredClone(reading), structuredClone(workbook)];
    return timed(() => new Checker().update(anew, { workbook: fresh, asAt }));
  });
}

/** One cell after another is edited in a column: first the sheet is read, then the return is checked. */
class Editing {
  readonly #reader = new Reader();
  readonly #checker = new Checker();

  constructor(private workbook: Workbook) {
    this.#checker.update(this.#reader.read(workbook), { workbook, asAt });
  }

  times(field: Field): { readonly read: readonly Time[]; readonly checked: readonly Time[] } {
    const [read, checked]: [Time[], Time[]] = [[], []];
    for (let round = 0; round < EDITS; round += 1) {
      const row = FIRST_ROW + ((round * 137) % ACTIONS);
      const workbook = edited(this.workbook, row, COLUMNS[field], WORDS[field](round));
      this.workbook = workbook;
      let reading: ReturnType<Reader['read']> | null = null;
      read.push(timed(() => (reading = this.#reader.read(workbook))));
      checked.push(timed(() => this.#checker.update(reading!, { workbook, asAt })));
    }
    return { read, checked };
  }
}

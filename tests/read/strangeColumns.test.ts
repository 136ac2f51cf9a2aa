import { read } from '../../shared/read';
import { sheetOf, workbookOf } from '../layouts/sheet';

/** The action of a plan's second row, which has a column beside it that its county did not ask for. */
function besideIt(heading: string, cells: readonly string[]) {
  const rows = [
    ['Light the towpath', 'Canal Trust', 'May 2010'],
    ['Visit ten farms', 'Rural Team', 'June 2010'],
    ['Print a map', 'Tourist Office', 'July 2010'],
  ].map((row, at) => [...row, cells[at % cells.length]!]);
  const sheet = sheetOf('Plan', [['Action', 'Lead', 'By when', heading], ...rows]);
  return read(workbookOf('plan.xlsx', sheet)).plans[0]!.actions[1]!;
}

test.each([
  ['Checked by', ['KL', 'JB']],
  ['Updated by', ['Ann Bell', 'Tom Hart']],
  ['Reported to', ['CSP Board', 'Scrutiny Committee']],
  ['Sounding board', ['Parish Council', 'Market Traders']],
  ['Date entered', ['12/05/2009', '13/05/2009']],
  ['Last updated', ['12/05/2009', '3 June 2009']],
  ['Cost centre', ['4021', '4022']],
  ['Filed', ['Yes', 'No']],
])('%s is a column of the officer’s own', (heading, cells) => {
  const action = besideIt(heading, cells);
  expect(action.other.map((note) => [note.heading, note.text])).toEqual([[heading, cells[1]]]);
  expect(action.lead?.text).toBe('Rural Team');
  expect(action.milestones.map(({ due }) => due)).toEqual(['2010-06-30']);
  expect([action.status, action.resources]).toEqual([null, null]);
});

test('where no column is named for leads, one whose name says nothing may hold them', () => {
  const sheet = sheetOf('Plan', [
    ['Action', 'By when', 'Sounding board'],
    ['Light the towpath', 'May 2010', 'Canal Trust'],
    ['Visit ten farms', 'June 2010', 'Police'],
  ]);
  const { actions } = read(workbookOf('plan.xlsx', sheet)).plans[0]!;
  expect(actions.map(({ lead }) => lead?.text)).toEqual(['Canal Trust', 'Police']);
});

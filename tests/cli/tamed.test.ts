import { CLEAR_LINE, tamed } from '../../sync/cli/tamed';

describe('What stands in a file’s name or a cell gives a terminal no orders', () => {
  test.each([
    ['clears the screen', 'plan\u001b[2J.xlsx', 'plan[2J.xlsx'],
    ['renames the window', '\u001b]0;mine\u0007plan.xlsx', ']0;mineplan.xlsx'],
    ['writes over what stands there', 'refused\rplan.xlsx', 'refusedplan.xlsx'],
    ['begins an order in one sign', '\u009b2Jplan.xlsx', '2Jplan.xlsx'],
    ['turns the line round', 'plan\u202excod.xlsx', 'planxcod.xlsx'],
  ])('what %s', (_, text, shown) => expect(tamed(text)).toBe(shown));

  test.each([
    ['colours', '\u001b[31m✖\u001b[39m Hillford'],
    ['lines and tabs', '{\n\t"county": "Loamshire"\n}'],
    ['a line that is begun anew', `${CLEAR_LINE}Reading 1 of 9: plan.xlsx`],
    ['scripts of any direction', 'עברית e\u0301 🚓'],
  ])('%s stay', (_, text) => expect(tamed(text)).toBe(text));
});

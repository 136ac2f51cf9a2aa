import { deliveryWords } from '../../addin/pane/sending/deliveryWords';
import type { CountyState } from '../../addin/state';
import { countyStates } from './countyStates';
import { STATES } from './states';

const states = countyStates(STATES.checked);
const timeOf = (at: number) => `${new Date(at).getHours()}:${new Date(at).getMinutes()}`;
const said = (county: CountyState) => {
  const words = deliveryWords(county, timeOf);
  return words && [words.title, ...words.says].join(' ');
};

describe('what the pane says of a sending', () => {
  it.each<[keyof typeof states, RegExp]>([
    ['preparing', /read once more before it is sent/],
    ['sending', /close this pane too/],
    ['offline', /waiting since 9:12.*tried again at 9:14/],
    ['sent since by another', /A colleague sent revision 4 on 30 Sep 2004.*yours was not sent/],
    ['refused', /did not take it.*No table of actions/],
    [
      'taken',
      /Revision 4: 3 cells changed, 1 row added, 1 conflict for the county to decide, 2 errors.*shortly/,
    ],
    ['county wrote back', /publication 7/],
  ])('%s', (name, words) => {
    expect(said(states[name].county!)).toMatch(words);
  });

  it('of a plan that the county had from elsewhere, that it had it', () => {
    const county = { ...states['sent since by another'].county!, wasSent: false };
    expect(said(county)).toMatch(/^The county has this plan already/);
  });

  it('of one that changed nothing, that nothing was new', () => {
    const { county } = states.taken;
    const delivery = county!.delivery;
    if (delivery.kind !== 'taken') throw new Error('It is not taken.');
    const same = { ...delivery, taken: { ...delivery.taken, outcome: 'unchanged' as const } };
    expect(said({ ...county!, delivery: same })).toMatch(/Nothing was new to it at 9:12/);
    const kept = { ...delivery, taken: { ...delivery.taken, outcome: 'waiting' as const } };
    expect(said({ ...county!, delivery: kept })).toMatch(/signed off.*counts once the county opens it again/);
  });

  it('of one whose key was revoked, that it waits', () => {
    const { county } = states.refused;
    if (county!.delivery.kind !== 'refused') throw new Error('It is not refused.');
    const problem = { ...county!.delivery.problem, code: 'key-unknown' as const };
    expect(said({ ...county!, delivery: { kind: 'refused', problem } })).toMatch(/^Your plan waits/);
  });

  it('nothing where nothing was sent', () => expect(said(states['never sent'].county!)).toBeNull());
});

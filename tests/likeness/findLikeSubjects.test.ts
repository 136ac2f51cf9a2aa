import fc from 'fast-check';
import { compareTexts, findLikeSubjects } from '../../shared/likeness';

describe('two texts say the same', () => {
  test.each<[says: string, a: string, b: string]>([
    [
      'word for word',
      'Hold a crime prevention stall at the market',
      'Hold a crime prevention stall at the market.',
    ],
    [
      'in other order',
      'Map the worst lit streets near stations',
      'Near stations, map the streets that are worst lit',
    ],
    [
      'with other endings',
      'Training volunteers to report graffiti',
      'Train each volunteer in reporting graffiti',
    ],
    [
      'with another date',
      'Light the towpath near locks by June 2004',
      'Light the towpath near locks by March 2005',
    ],
    [
      'with another verb of doing',
      'Deliver a campaign against doorstep scams',
      'Run a campaign against doorstep scams',
    ],
  ])('%s', (_, a, b) => {
    expect(compareTexts(a, b)).toBe('same');
    expect(compareTexts(b, a)).toBe('same');
  });

  it('and a little more', () => {
    const short = 'Early referral of people with gambling debts to advice';
    expect(compareTexts(short, `${short} sessions`)).toBe('part');
    expect(compareTexts(`${short} sessions`, short)).toBe('part');
  });

  test.each<[says: string, a: string, b: string]>([
    [
      'another offence',
      'Map where burglary is worst and patrol there',
      'Map where robbery is worst and patrol there',
    ],
    [
      'another place',
      'Hold surgeries in Abbey ward each Monday night',
      'Hold surgeries in Dale ward each Monday night',
    ],
    [
      'a place on one side',
      'Mark bicycles outside every primary school',
      'Mark bicycles outside every primary school in Penmoor',
    ],
    [
      'another number',
      'Fit alarms in 20 sheds on council allotments',
      'Fit alarms in 40 sheds on council allotments',
    ],
    [
      'much more',
      'Fit alarms in sheds on allotments',
      'Fit alarms in sheds on allotments and teach plot holders how to test and mend them',
    ],
    ['too little to tell', 'Review progress quarterly', 'Review progress quarterly'],
  ])('but not with %s', (_, a, b) => {
    expect(compareTexts(a, b)).toBe('other');
  });
});

describe('looking up like texts', () => {
  const word = fc.constantFrom(
    ...'lamps locks leaflets alarms wardens tenants schools shops markets canals drivers farms'.split(' '),
  );
  const text = fc.array(word, { minLength: 3, maxLength: 9 }).map((words) => words.join(' '));

  it('finds what comparing each with each finds', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
        const items = texts.map((own, nth) => ({ own, nth }));
        const expected = items.flatMap((item) => {
          const first = items.slice(0, item.nth).find(({ own }) => compareTexts(own, item.own) !== 'other');
          return first ? [{ item, first }] : [];
        });
        expect(
          findLikeSubjects(
            items,
            ({ own }) => own,
            () => true,
          ),
        ).toEqual(expected);
      }),
    );
  });

  it('gives the first that is accepted', () => {
    const items = ['a', 'b', 'c'].map((name) => ({ name, text: 'Light the towpath near the three locks' }));
    const found = findLikeSubjects(
      items,
      ({ text: own }) => own,
      ({ name }) => name !== 'a',
    );
    expect(found.map(({ item, first }) => [item.name, first.name])).toEqual([['c', 'b']]);
  });
});

import { proposePolarity } from '../../shared/target';

describe('which way is good', () => {
  test.each([
    ['reduce', 'Domestic burglary', 'Number of offences', 'lower', null],
    [
      'reduce',
      'Fear of crime',
      "People who feel 'fairly or very safe' after dark",
      'higher',
      'inverse-measure',
    ],
    ['increase', 'Drug treatment', 'People in treatment', 'higher', null],
    [null, 'Share of residents who think the police are dealing with nuisance', null, 'higher', null],
    ['reduce', 'Share of residents who say that vandalism is a fairly big problem', null, 'lower', null],
    [null, 'Residents satisfied with how anti-social behaviour is handled', null, 'higher', null],
    [null, 'Residents dissatisfied with street lighting', null, 'lower', null],
    [null, 'Detection rate for robbery', null, 'higher', null],
    [null, 'Primary fires and casualties', null, 'lower', null],
    ['increase', 'Hate crimes recorded', null, 'higher', 'verb-against-measure'],
    [null, 'Young offenders in education or work', null, 'higher', null],
    [null, 'Young people not in education or work', null, 'lower', null],
    [null, 'Assaults on people at work', null, 'lower', null],
    ['increase', 'Reported incidents of domestic abuse', null, 'higher', null],
    [null, 'Complaints closed within 20 days', null, 'higher', null],
    [null, 'Victims kept informed', null, 'higher', null],
    [null, 'Drop-in sessions held', null, 'higher', null],
    ['increase', 'Graffiti removals', null, 'higher', null],
    ['increase', 'Offenders in programmes', null, 'higher', null],
    [null, 'Litter hot spots cleared', null, 'higher', null],
    [null, 'Days until graffiti is cleared', null, 'lower', null],
    [null, 'Homes of burglary victims made secure', null, 'higher', null],
    [null, 'Shopliftings', null, 'lower', null],
    [null, 'Lamp posts', null, null, 'unknown'],
    ['increase', 'Lamp posts', null, 'higher', null],
  ] as const)('%s %s by %s', (direction, name, measure, polarity, doubt) => {
    expect(proposePolarity({ direction, name, measure })).toEqual({ polarity, doubt });
  });

  test('a rising target for a thing that should be low is a doubt', () => {
    const clues = { direction: null, name: 'Hospital admissions for alcohol harm', measure: null };
    expect(proposePolarity({ ...clues, baseline: 1300, target: 1500 })).toEqual({
      polarity: 'lower',
      doubt: 'target-against-measure',
    });
    expect(proposePolarity({ ...clues, baseline: 1500, target: 1300 })).toEqual({
      polarity: 'lower',
      doubt: null,
    });
  });

  test('where only the target tells, that is said', () => {
    expect(
      proposePolarity({ direction: null, name: 'Lamp posts', measure: null, baseline: 3, target: 5 }),
    ).toEqual({ polarity: 'higher', doubt: 'target-alone' });
  });
});

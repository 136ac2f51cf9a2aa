import { composeCountyBook, identifyRows, type CountyBook, type CountyReturn } from '../../shared/book';
import { aMilestone, aPlan } from './aPlan';
import { aCounty, anIssue, aReturn } from './aReturn';

function vale(): CountyReturn {
  const plan = aPlan('Safer Vale 2004')
    .withAction({
      ref: '1.1',
      text: 'Mark bicycles at the market, and give owners a record of the mark that the station can look up',
      objective: '1. Fewer thefts',
      section: '1. Prevention',
      lead: { person: 'A. Mercer', organisation: 'Vale Council', text: 'A. Mercer, Vale Council' },
      timescale: 'June 2004\nMarch 2005',
      milestones: [
        aMilestone({
          text: 'First 100 marked',
          timescale: 'June 2004',
          due: '2004-06-30',
          precision: 'month',
        }),
        aMilestone({
          text: 'First 500 marked',
          timescale: 'March 2005',
          due: '2005-03-31',
          precision: 'month',
        }),
      ],
      status: 'In progress',
      rag: 'Amber',
      resources: 'Two wardens',
      progress: '=not a formula',
    })
    .withAction({
      ref: '2.10',
      text: '- clear the alleys\n- light them',
      ongoing: true,
      timescale: 'Ongoing',
    })
    .withIndicator({
      ref: 'LI 4',
      name: 'Bicycles stolen',
      baseline: { period: '2002/03', value: 1240 },
      change: { kind: 'percent', amount: -12.5 },
      target: { period: '2004/05', stated: 1085, computed: null, explanation: null },
      figures: [
        figure('2002/03', 1240, 'baseline'),
        figure('2003/04', 1190, 'actual'),
        { ...figure('2004/05', null, 'actual'), note: 'Not yet known' },
      ],
    })
    .withIndicator({
      name: 'People who feel safe after dark',
      unit: '%',
      polarity: 'higher',
      baseline: { period: '2001/02', value: 0.56 },
      change: { kind: 'points', amount: 10 },
      figures: [figure('2003/04', 0.386, 'actual')],
    });
  return aReturn('Vale', [plan], {
    issues: [
      anIssue(),
      anIssue({ code: 'lead/missing', severity: 'warning', message: 'No lead is given: name a post.' }),
      anIssue({ code: 'timescale/ambiguous', severity: 'advice', message: 'Say when in 2004.', ref: '1.1' }),
    ],
    due: '2004-09-24',
    holds: {
      partners: [
        {
          kind: 'team member',
          group: 'Bicycle team',
          role: 'Chair',
          person: 'B. Cooper',
          organisation: 'Vale Cyclists',
          contribution: null,
          source: { sheet: 'Teams', cell: 'A2' },
          cells: {},
        },
      ],
      referenceTables: [
        {
          name: 'Where bicycles are stolen',
          columns: ['Share'],
          cells: [
            {
              row: 'Station',
              column: 'Share',
              value: 0.425,
              text: '42.5%',
              source: { sheet: 'Facts', cell: 'B2' },
            },
          ],
          source: { sheet: 'Facts', cell: 'A1' },
        },
      ],
      notPlaced: [{ sheet: 'Facts', cell: 'H40', text: 'see overleaf' }],
    },
  });
}

function figure(period: string, value: number | null, kind: 'actual' | 'baseline') {
  return { period, value, kind, note: null, source: { sheet: 'Targets', cell: 'C4' } };
}

/** A county with something in every kind of column: the book that writers are tried on. */
export function aCountyOfEverything(): CountyBook {
  const returns = [
    vale(),
    aReturn('Abbotsmoor', [aPlan('Abbotsmoor plan').withAction({ ref: '1' })]),
    aReturn('Wold', [], {
      file: null,
      reading: null,
      received: null,
      revision: 0,
      state: 'not started',
      due: '2004-09-24',
    }),
  ];
  const [, first] = identifyRows(returns);
  const action = first!.actions[0]!.id;
  const indicator = first!.indicators[0]!.id;
  return composeCountyBook(
    aCounty(returns, {
      evaluations: {
        actions: { [action]: { delivery: 'Amber', policy: 'Usual 1' } },
        targets: {
          [indicator]: {
            computed: 1085,
            difference: 0,
            latest: { period: '2003/04', value: 1190 },
            expected: 1162.5,
            rag: 'Amber',
            direction: 'Improving',
            explanation: '12.5% less than 1,240 is 1,085.',
            policy: 'Usual 1',
          },
        },
      },
      annotations: { [action]: { rag: 'Green ●', comment: 'Seen on 12 September; well run.' } },
      changedOn: { [action]: '2004-09-30' },
      conflicts: [
        {
          district: 'Vale',
          plan: 'Safer Vale 2004',
          ref: '1.1',
          field: 'Lead',
          agreed: 'Warden',
          ofDistrict: 'A. Mercer',
          ofCounty: 'Head warden',
          since: '2004-09-30',
          decision: null,
          source: 'vale.xlsx › Plan!C5',
        },
      ],
      changes: [
        {
          when: '2004-09-30',
          district: 'Vale',
          plan: 'Safer Vale 2004',
          ref: '1.1',
          field: 'Status',
          was: null,
          now: 'In progress',
          by: 'Vale',
          source: 'vale.xlsx › Plan!G5',
        },
      ],
      policy: {
        name: 'Usual',
        version: '1',
        sentences: ['Amber is worse than expected by no more than 5%.'],
      },
      versions: { Shirebook: '0.1.0' },
    }),
  );
}

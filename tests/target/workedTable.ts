import type { Indicator } from '../../shared/model';
import { anIndicator, statedFor } from './anIndicator';

const percent = (amount: number) => ({ kind: 'percent', amount }) as const;

/** The worked table of SPEC part 3: its figures, named in our own words. */
export const WORKED: Readonly<Record<string, Indicator>> = {
  burglary: anIndicator({
    name: 'Burglary',
    actual: { '2001/02': 456, '2002/03': 396, '2003/04': 372 },
    baseline: { period: '2001/02', value: 456 },
    change: percent(-47),
    target: statedFor('2004/05', 257),
    targets: { '2004/05': 257 },
    headingChange: '-31%',
  }),
  'car crime': anIndicator({
    name: 'Car crime',
    actual: { '2001/02': 953, '2002/03': 926, '2003/04': 831 },
    baseline: { period: '2001/02', value: 953 },
    change: percent(-23),
    target: statedFor('2004/05', 734),
    targets: { '2004/05': 734 },
    headingChange: '-11%',
  }),
  violence: anIndicator({
    name: 'Violence',
    actual: { '2001/02': 480, '2002/03': 998, '2003/04': 1013 },
    baseline: { period: '2002/03', value: 998 },
    change: percent(-35),
    target: statedFor('2004/05', 800),
    targets: { '2004/05': 800 },
    headingChange: '21%',
    notes: ['Measured from 2002/03, when the recording rules changed'],
  }),
  treatment: anIndicator({
    name: 'People in treatment',
    polarity: 'higher',
    actual: { '2001/02': 'not confirmed', '2002/03': 'wrong data', '2003/04': 171 },
    baseline: { period: '2002/03', value: null },
    change: percent(30),
    target: statedFor('2004/05', 222),
    targets: { '2004/05': 222 },
  }),
  nuisance: anIndicator({
    name: 'Nuisance',
    actual: { '2001/02': 832, '2002/03': 1170, '2003/04': 1156 },
    baseline: { period: '2002/03', value: 1170 },
    change: percent(-20),
    target: statedFor('2004/05', 936),
    targets: { '2004/05': 936 },
    headingChange: '-19%',
  }),
  fear: anIndicator({
    name: 'Fear of crime',
    measure: 'People who feel safe after dark',
    headline: 'Fear - reduce the fear of crime by 10% by 2004/05',
    unit: '%',
    polarity: 'higher',
    actual: { '2001/02': 0.56, '2002/03': 0.453, '2003/04': 0.386 },
    baseline: { period: '2001/02', value: 0.56 },
    change: { kind: 'points', amount: 10 },
    target: statedFor('2004/05', 0.66),
    targets: { '2004/05': 0.66 },
  }),
  'NI 16': anIndicator({
    name: 'Acquisitive crime',
    baseline: { period: null, value: 8800 },
    change: percent(-3),
    target: statedFor('2010/11', 8536),
    targets: { '2008/09': 8712, '2009/10': 8624, '2010/11': 8536 },
    companion: { unit: 'per 1,000 population', baseline: 11.7, target: 11.3 },
  }),
  'NI 20': anIndicator({
    name: 'Assaults',
    baseline: { period: null, value: 7307 },
    change: percent(-12),
    target: statedFor('2010/11', 6260),
    targets: { '2008/09': 6829, '2009/10': 6545, '2010/11': 6260 },
    companion: { unit: 'per 1,000 population', baseline: 9.69, target: 8.53 },
  }),
  'North East': anIndicator({
    name: 'Acquisitive crimes',
    actual: { '2008/09': 813 },
    baseline: { period: '2008/09', value: 813 },
    target: statedFor('2010/11', 796),
    targets: { '2010/11': 796 },
  }),
};

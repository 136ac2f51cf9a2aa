import { whole } from '../checks';
import { example } from '../example';
import { quote } from '../quote';
import { detailOf, firstOfEach, remarked } from '../remarked';
import { rule } from '../rule';
import { fieldName } from './fieldName';

export const doubledHeading = rule(
  {
    code: 'heading/doubled',
    severity: 'warning',
    title: 'Two columns go by one name',
    looksFor:
      'A column whose heading names what another column already holds. Reports, RAGs and milestones that are ' +
      'numbered, or that name their period, may be several.',
    why: 'Only one of them is read as that field; the other is kept beside it under its own heading and not checked.',
    bad: [
      example({
        says: 'Two columns hold resources.',
        rows: [
          ['Ref', 'Action', 'Lead', 'Timescale', 'Resources', 'Resources'],
          [
            '1.1',
            'Visit every shop on the High Street',
            'Town Warden',
            'June 2004',
            'Staff time',
            'Leaflets',
          ],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004', 'Staff time', 'Ten pens'],
        ],
        at: 'F1',
      }),
      example({
        says: 'Two columns say when: said once, and not of every row.',
        rows: [
          ['Ref', 'Action', 'Lead', 'Timescale', 'Timescale'],
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'July 2004', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004', 'May 2004'],
        ],
        at: 'E1',
      }),
    ],
    good: [
      example({
        says: 'A report each quarter is in order.',
        rows: [
          ['Ref', 'Action', 'Lead', 'Timescale', 'Progress Q1', 'Progress Q2'],
          [
            '1.1',
            'Visit every shop on the High Street',
            'Town Warden',
            'June 2004',
            'Begun',
            'Half of them seen',
          ],
          [
            '1.2',
            'Mark bicycles at all schools',
            'Schools Officer',
            'July 2004',
            'Planned',
            'Two schools done',
          ],
        ],
      }),
    ],
  },
  whole((reading) => {
    const doubled = remarked(reading, 'heading/doubled');
    return firstOfEach(doubled, ({ source, detail }) => `${source.sheet}\n${detail['heading']}`).map(
      (remark) => {
        const name = fieldName(detailOf(remark, 'field'));
        return {
          ...remark.source,
          message: `${quote(detailOf(remark, 'heading'))} names a second column for “${name}”, and only one is read as such: merge the two, or give this one a heading of its own.`,
        };
      },
    );
  }),
);

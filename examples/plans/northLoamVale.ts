import { band, gap, headings, lines, row, type ExampleReturn } from '../exampleSheet';

const WIDTHS = [26, 64, 40, 40];
const PRIORITY = headings('Target', 'Outcome/Goal', 'Lead Partner(s)', 'Success Indicator');
const PARTNERSHIP = 'Loam Vale Partnership';

/** Several actions in one cell, a paragraph each, under terms; leads beside them line by line; pages that cut sentences. */
export const northLoamVale: ExampleReturn = {
  file: 'north-loam-vale-2008-11.xlsx',
  sheets: [
    {
      name: 'Priority 1 Theft',
      widths: WIDTHS,
      rows: [
        band('Priority 1 Reducing Theft', 4),
        PRIORITY,
        row(
          'To reduce theft from vehicles',
          lines(
            'Short Term (year 1):',
            'Map the car parks where windows are broken by June 2010',
            'Posters in all car parks – May 2010',
            'Patrols on market days, at least 6 to take place in 2010, and talks with',
          ),
          lines(PARTNERSHIP, PARTNERSHIP, 'Police and the'),
          'Reduce the number of thefts from vehicles from 420 in 2008/2009 to at least 400 by 2010/2011',
        ),
        row(null, 'stall holders who park there.', 'Market Traders'),
        row(
          null,
          lines(
            'Medium Term:',
            'Cameras for the station car park by Winter 2010',
            'Three car parks to win the safer parking award by March 2011',
          ),
          lines('Railway/Police', `${PARTNERSHIP}/Parking Services`),
        ),
        row(
          null,
          lines('Long Term:', 'Design new car parks with the police – ongoing'),
          lines('Planning Department'),
        ),
        row(
          'To reduce theft from farms',
          lines(
            'Short Term:',
            'Mark quad bikes and trailers throughout 2010/2011',
            'Text alerts for farmers',
          ),
          lines('Farm Watch/Police', 'Farm Watch'),
        ),
      ],
    },
    {
      name: 'Priority 2 Nuisance',
      widths: WIDTHS,
      rows: [
        band('Priority 2: Less Nuisance', 4),
        headings('Target', 'Outcome/Goal', 'Lead Partner', 'Success Indicator'),
        row(
          'Less nuisance in parks',
          lines(
            'Short Term:',
            'Youth workers in the two parks with most calls by Spring 2010',
            'Clear litter within a day of being told',
          ),
          lines('Youth Service', 'Street Scene', 'Police'),
          'Reduce the proportion of residents who say that nuisance is a big problem from 18% in 2009 to 15% in 2011',
        ),
        row(
          null,
          lines('Long Term:', 'A place for young people to meet in each village – March 2011'),
          'Youth Service/Parish Councils',
        ),
      ],
    },
    {
      name: 'County indicators',
      widths: [12, 44, 50, 14, 10, 10, 30],
      rows: [
        {
          values: ['Priority', 'Indicator', 'Baseline', 'Improvement Target', null, null, 'Lead Partner(s)'],
          bold: true,
          merged: [[3, 5]],
        },
        headings(null, null, null, '08/09', '09/10', '10/11', null),
        row(
          'NI 16',
          'Serious theft',
          '5,200 offences baseline at a rate of 9.4 offences per 1,000 population (-6% over 3 years)',
          5096,
          4992,
          4888,
          'Loamshire Police',
        ),
        row(
          'NI 17',
          'Nuisance seen as a problem',
          'Baseline still to be worked out. Target to follow in 2010',
          null,
          null,
          null,
          'District Councils',
        ),
        row('NI 33', 'Deliberate fires', '310 fires baseline', 300, 290, 275, 'Loamshire Fire and Rescue'),
      ],
    },
    {
      name: 'Damage by village',
      widths: [26, 14, 14, 14, 12],
      rows: [
        headings('Village', 'To homes', 'To vehicles', 'Other', 'Total'),
        row('Ashcombe', 14, 21, 6, 41),
        row('Little Tarn', 3, 5, 2, 10),
        row('Stoke Loam', 22, 30, 11, 65),
        headings('Total', 39, 56, 19, 116),
      ],
    },
    {
      name: 'Who brings what',
      widths: [30, 90],
      rows: [
        headings('Reducing Theft'),
        headings('WHO', 'WHAT'),
        row('Police', 'Patrols, and advice to farms and shops'),
        row('District Council', lines('Lighting in its car parks', 'Planning advice')),
        row('Farm Watch', 'Text alerts for its members'),
        gap,
        headings('Less Nuisance'),
        headings('WHO', 'WHAT'),
        row('Youth Service', 'Two youth workers on four evenings a week'),
        row('Parish Councils', 'Village halls without charge'),
      ],
    },
  ],
};

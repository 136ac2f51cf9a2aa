import { eachAction } from '../checks';
import { planExample } from '../example';
import { placeOf } from '../place';
import { listed, quote } from '../quote';
import { rule } from '../rule';
import { foundInText } from './foundInText';
import { sayWhen } from './says';

export const timescaleFoundInText = rule(
  {
    code: 'timescale/found-in-text',
    severity: 'advice',
    title: 'The date was found in the action’s own words',
    looksFor:
      'An action without a timescale whose words say when: by June 2004, throughout 2004/05, ongoing.',
    why: 'Words are read as they are most often meant; a date in a cell of its own leaves no doubt and can be sorted by.',
    bad: [
      planExample({
        says: 'The words say by when.',
        rows: [
          ['1.1', 'Visit every shop on the High Street by June 2004', 'Town Warden', null],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        at: 'B3',
      }),
    ],
    good: [
      planExample({
        says: 'The timescale decides, whatever the words say.',
        rows: [
          ['1.1', 'Visit every shop on the High Street by June 2004', 'Town Warden', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
      }),
    ],
  },
  eachAction((action) => {
    const found = foundInText(action);
    if (found.length === 0) return [];
    const words = listed([...new Set(found.map(({ timescale }) => quote(timescale!)))]);
    const read = listed([...new Set(found.map(sayWhen))]);
    return [
      {
        ...placeOf(action, 'text'),
        message: `The timescale of ${quote(action.text, 40)} was found in its own words, ${words}, and read as ${read}: give it a cell of its own.`,
      },
    ];
  }),
);

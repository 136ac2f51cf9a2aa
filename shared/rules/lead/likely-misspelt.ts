import { misspeltIn, Spellings, type Misspelt } from '../../likeness';
import { amongRecords } from '../checks';
import { planExample } from '../example';
import type { Finding } from '../finding';
import { keyOfValues } from '../keyOfValues';
import { counted, quote } from '../quote';
import { refOf, type AnyRecord } from '../Records';
import { rule } from '../rule';
import { mentionsOf, namesInRecords, type PlacedMention } from './mentions';

export const likelyMisspelt = rule(
  {
    code: 'lead/likely-misspelt',
    severity: 'warning',
    title: 'A name is close to another',
    looksFor:
      'A name of a partner, a person or a place that is a slip of the keys away from one used more often in the ' +
      'return, or in the county’s other returns. Names that differ by a number, a compass point, a first letter or a ' +
      'plural are left alone, and so are people for whom nothing but the spelling says that they are one.',
    why: 'The county lists actions by lead: a partner with two spellings is two partners, each with half the work.',
    fix: 'Writes the commoner spelling. Nothing is ever merged without somebody’s click.',
    bad: [
      planExample({
        says: 'A place, and a person, a letter short.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Fernleigh Wardens', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Fernleigh Wardens', 'July 2004'],
          ['1.3', 'Light the path to the station', 'Fernligh Wardens', 'July 2004'],
          ['1.4', 'Lend door chains to tenants', 'Asha Marriott, Housing', 'May 2004'],
          ['1.5', 'Show tenants how to lock windows', 'Asha Marriott, Housing', 'May 2004'],
          ['1.6', 'Call on those who were burgled', 'Asha Marriot, Housing', 'May 2004'],
        ],
        at: ['C5', 'C8'],
      }),
    ],
    good: [
      planExample({
        says: 'Two areas, two towns, and two families.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Area 1 Wardens', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Area 2 Wardens', 'July 2004'],
          ['1.3', 'Light the path to the station', 'Marston Council', 'July 2004'],
          ['1.4', 'Light the path to the school', 'Barston Council', 'July 2004'],
          ['1.5', 'Lend door chains to tenants', 'Joan Powell, Housing', 'May 2004'],
          ['1.6', 'Call on those who were burgled', 'Peter Powells, Police', 'May 2004'],
        ],
      }),
    ],
  },
  amongRecords(seen, ({ known }) => {
    const spellings = new Spellings(namesInRecords, known);
    return {
      find: (all) => {
        spellings.update(all);
        return misspeltIn(spellings, mentionsOf).map(findingOf);
      },
    };
  }),
);

/** All of a record in which names may stand, and where. */
function seen(record: AnyRecord): string {
  return mentionsOf(record)
    .map(({ text, kind, organisation, cell }) => keyOfValues(text, kind, organisation, cell))
    .concat(keyOfValues(refOf(record), record.source.sheet))
    .join('');
}

function findingOf({ mention, written, meant, times, level }: Misspelt<PlacedMention>): Finding {
  const { cell, record } = mention;
  const elsewhere = level
    ? `and elsewhere it is ${quote(meant)}: use one spelling throughout`
    : `which stands in ${counted(times, 'other place')}: correct it if that is meant`;
  return {
    sheet: record.source.sheet,
    cell,
    ref: refOf(record),
    message: `${quote(written)} is close to ${level ? 'another spelling, ' : `${quote(meant)}, `}${elsewhere}.`,
    edits: [{ title: `Write “${meant}”`, cell, replace: written, by: meant, every: true }],
  };
}

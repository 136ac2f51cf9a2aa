import { amongRecords } from '../checks';
import { planExample } from '../example';
import { keyOfValues } from '../keyOfValues';
import { isAction, isPartner, type AnyRecord } from '../Records';
import { rule } from '../rule';
import { BareLeads } from './BareLeads';

export const leadWithoutOrganisation = rule(
  {
    code: 'lead/no-organisation',
    severity: 'advice',
    title: 'A lead is named without an organisation',
    looksFor:
      'A person’s name or initials with no organisation beside them. Roles, police ranks and councillors say ' +
      'where they belong; where no lead on a sheet names an organisation it is said once.',
    why: 'The county sums up by organisation, and a name alone means little outside the district.',
    fix: 'Adds the organisation that stands beside the name elsewhere in the plan.',
    bad: [
      planExample({
        says: 'The same person stands with her organisation once and without it once.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Ann Example, Vale Borough Council', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Ann Example', 'July 2004'],
        ],
        at: 'C4',
      }),
      planExample({
        says: 'Nobody’s organisation is named: said once.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Ann Example', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Bob Sample', 'July 2004'],
        ],
        at: 'C3, C4',
      }),
    ],
    good: [
      planExample({
        says: 'An organisation, a role, a rank, and a name with its role.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Ann Example, Vale Borough Council', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
          ['1.3', 'Light the path to the station', 'Insp. Example', 'July 2004'],
          ['1.4', 'Lend door chains to tenants', 'Bob Sample, Housing Officer', 'July 2004'],
        ],
      }),
    ],
  },
  amongRecords(seen, ({ known }, records) => new BareLeads(known, records)),
);

/** All of a record that decides whether a lead lacks an organisation, and which is suggested. */
function seen(record: AnyRecord): string {
  if (isPartner(record)) return keyOfValues(record.person, record.organisation);
  if (!isAction(record)) return '';
  const { lead, ref, source, cells } = record;
  return keyOfValues(
    lead?.person,
    lead?.organisation,
    lead?.text,
    ref,
    source.sheet,
    source.cell,
    cells['lead'],
  );
}

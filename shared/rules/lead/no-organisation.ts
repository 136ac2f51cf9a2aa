import type { Action, Lead, Reading } from '../../model';
import { wholeOf } from '../checks';
import { planExample } from '../example';
import type { Edit, Finding } from '../finding';
import { keyOfValues } from '../keyOfValues';
import { placeOf } from '../place';
import { listed, quote } from '../quote';
import type { Settings } from '../options';
import { isAction, isPartner, type AnyRecord } from '../Records';
import { remember } from '../remember';
import { rule } from '../rule';
import { bareNames } from './leadNames';
import { nameKey, organisationsOf } from './organisationsOf';

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
        says: 'An organisation, a role and a rank.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Ann Example, Vale Borough Council', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
          ['1.3', 'Light the path to the station', 'Insp. Example', 'July 2004'],
        ],
      }),
    ],
  },
  wholeOf(seen, find),
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

interface Bare {
  readonly action: Action;
  readonly names: readonly string[];
}

function find(reading: Reading, { known }: Settings): Finding[] {
  const sheets = new Map<string, { bare: Bare[]; organisations: number }>();
  for (const action of reading.plans.flatMap(({ actions }) => actions)) {
    if (!action.lead) continue;
    const own = sheets.get(action.source.sheet) ?? { bare: [], organisations: 0 };
    sheets.set(action.source.sheet, own);
    if (action.lead.organisation !== null) own.organisations++;
    const names = action.lead.organisation === null ? bareNames(action.lead) : [];
    if (names.length > 0) own.bare.push({ action, names });
  }
  const all = [...sheets.values()];
  const organisations = all.some(({ bare }) => bare.length > 0) ? organisationsOf(reading, known) : new Map();
  return all.flatMap((own) =>
    own.organisations === 0 && own.bare.length > 1
      ? [together(own.bare)]
      : own.bare.map((bare) => byName(bare, organisations)),
  );
}

function together(bare: readonly Bare[]): Finding {
  const [first] = bare;
  const cells = [...new Set(bare.map(({ action }) => placeOf(action, 'lead').cell))];
  const examples = [...new Set(bare.flatMap(({ names }) => names))].slice(0, 3);
  return {
    sheet: first!.action.source.sheet,
    cell: cells.join(', '),
    message: `No lead on this sheet names an organisation (${listed(examples)}): write it beside each name, for example “${examples[0]}, Borough Council”.`,
  };
}

const keysOf = remember((lead: Lead) => bareNames(lead).map(nameKey));

function byName({ action, names }: Bare, known: ReadonlyMap<string, string>): Finding {
  const place = placeOf(action, 'lead');
  const keys = keysOf(action.lead!);
  const found = names.flatMap((name, index) => {
    const organisation = known.get(keys[index]!);
    return organisation === undefined ? [] : [{ name, organisation }];
  });
  const edits = found.map(({ name, organisation }): Edit => {
    const by = name === action.lead!.text ? `${name}, ${organisation}` : `${name} (${organisation})`;
    return { title: `Add ${organisation}`, cell: place.cell.split(',')[0]!, replace: name, by };
  });
  const hint =
    found.length === 0
      ? ''
      : `, perhaps ${listed(found.map((own) => quote(own.organisation)))} as elsewhere in this return`;
  const alone = names.length === 1;
  const whose = alone ? 'add whose officer that is' : 'add whose officers they are';
  return {
    ...place,
    message: `${listed(names.map((name) => quote(name)))} ${alone ? 'stands' : 'stand'} without an organisation: ${whose}${hint}.`,
    edits,
  };
}

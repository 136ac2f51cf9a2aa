import type { Partner, ReferenceTable } from '../../shared/model';
import type { Differences } from './difference';
import type { ExpectedPartner, ExpectedTable } from './layout';
import { pair } from './pairing';
import { sameHeading, sameText } from './words';

export function compareTables(
  expected: readonly ExpectedTable[],
  found: readonly ReferenceTable[],
  differences: Differences,
): void {
  const { pairs, missing, extra } = pair(expected, found, (a, b) => (sameHeading(a.name, b.name) ? 1 : 0));
  for (const table of missing) differences.add(`reference table “${table.name}” is missing`);
  for (const { source, name } of extra) {
    differences.add(`${source.sheet}!${source.cell} is no reference table: “${name}”`);
  }
  for (const [wanted, table] of pairs) {
    for (const [row, column, value] of wanted.cells ?? []) {
      const cell = table.cells.find((each) => sameHeading(row, each.row) && sameHeading(column, each.column));
      differences.value(`table “${wanted.name}”: ${row} × ${column}`, value, cell?.value as string | number);
    }
  }
}

const fields = ['kind', 'group', 'role', 'person', 'organisation', 'contribution'] as const;

export function comparePartners(
  expected: readonly ExpectedPartner[],
  found: readonly Partner[],
  differences: Differences,
): void {
  const { pairs, missing, extra } = pair(expected, found, likeness);
  for (const partner of missing) differences.add(`${partner.kind} ${called(partner)} is missing`);
  for (const partner of extra) {
    differences.add(
      `${partner.source.sheet}!${partner.source.cell} is no ${partner.kind}: ${called(partner)}`,
    );
  }
  for (const [wanted, partner] of pairs) {
    for (const field of fields) {
      differences.value(`${wanted.kind} ${called(wanted)}: ${field}`, wanted[field], partner[field]);
    }
  }
}

/** Who or what it is counts; the group alone makes no two alike. */
function likeness(expected: ExpectedPartner, found: Partner): number {
  const same = (field: (typeof fields)[number]) => {
    const [wanted, actual] = [expected[field], found[field]];
    return wanted && actual && sameText(wanted, actual) ? 1 : 0;
  };
  const core = same('person') + same('contribution');
  return core === 0 ? 0 : 4 * core + same('group') + same('organisation') + same('role');
}

function called(partner: ExpectedPartner): string {
  return `“${partner.person ?? partner.contribution ?? partner.organisation ?? ''}” of ${partner.group ?? 'no group'}`;
}

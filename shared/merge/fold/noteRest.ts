import { sourceText } from '../../book';
import type { Source } from '../../model';
import type { Revision } from '../facts';
import { sameValue } from '../sameValue';
import type { ReturnState } from '../state';
import type { Draft } from './Draft';

/** A cell of what a return holds besides plans, by what it is of. */
interface RestCell {
  /** `Team: Market, Chair` or `Thefts by place: Station, Share`. */
  readonly field: string;
  readonly text: string;
  readonly source: Source;
}

/** Puts on record, under the return's own id, what changed in its partners and reference tables. */
export function noteRest(
  draft: Draft,
  of: ReturnState,
  before: ReturnState['rest'],
  revision: Revision,
): void {
  const [was, now] = [cellsOfRest(before), cellsOfRest(of.rest)];
  const { on, file } = revision;
  const by = revision.by ?? of.district;
  for (const key of new Set([...now.keys(), ...was.keys()])) {
    const [old, fresh] = [was.get(key), now.get(key)];
    const { field, source } = (fresh ?? old)!;
    const [from, to] = [old?.text ?? null, fresh?.text ?? null];
    if (sameValue(field, from, to)) continue;
    // never added or withdrawn: those are of rows
    draft.noteAt(of, of.id, {
      on,
      by,
      field,
      was: from,
      now: to,
      event: 'changed',
      source: sourceText(file, source) ?? file,
    });
  }
}

/** Cells by their names; of several of one name, by their order among them. */
function cellsOfRest({ partners, referenceTables }: ReturnState['rest']): Map<string, RestCell> {
  const cells = new Map<string, RestCell>();
  const put = (cell: RestCell) => {
    let key = cell.field;
    for (let copy = 2; cells.has(key); copy += 1) key = `${cell.field}\n${copy}`;
    cells.set(key, cell);
  };
  for (const { kind, group, role, person, organisation, contribution, source } of partners) {
    const who = [organisation, person].filter(Boolean).join(', ');
    put({
      field: [kind === 'team member' ? 'Team' : 'Contribution', [group, who].filter(Boolean).join(', ')].join(
        ': ',
      ),
      text: [role, contribution].filter(Boolean).join(': ') || who,
      source,
    });
  }
  for (const { name, cells: own } of referenceTables) {
    for (const { row, column, text, source } of own)
      put({ field: `${name}: ${row}, ${column}`, text, source });
  }
  return cells;
}

import type { Annotation, CountyReturn, CountyState } from '../../book';
import { cellsOf } from '../cells';
import { standingCell } from '../standing';
import type { MergeState, ReturnState, RowState } from '../state';
import { changesSince } from './changesSince';
import { conflictsOf } from './conflictsOf';
import { mergedReading, type MergedReading } from './mergedReading';

export interface CountySettings {
  readonly county: string;
  /** The day of the book. */
  readonly asAt: string;
  /** How many facts the last publication was made from; 0 where there was none. */
  readonly published: number;
  /** What is known of a return besides what was merged: its issues (checked as it stands now), due date, state on the board. */
  readonly aboutReturn?: (
    of: ReturnState,
    merged: MergedReading,
  ) => Partial<Pick<CountyReturn, 'issues' | 'due' | 'state' | 'district'>>;
}

/** The state of a county's merge as the county workbook is made from it; evaluations are the caller's. */
export function countyStateFrom(state: MergeState, settings: CountySettings): CountyState {
  const returns = Object.values(state.returns);
  const { changedOn, edited } = ofRows(returns);
  return {
    county: settings.county,
    asAt: settings.asAt,
    returns: returns.map((of) => countyReturn(of, settings)),
    annotations: Object.assign({}, ...returns.map(({ annotations }) => annotations)) as Record<
      string,
      Annotation
    >,
    changedOn,
    edited,
    conflicts: [...returns]
      .sort((a, b) => (a.district < b.district ? -1 : a.district > b.district ? 1 : 0))
      .flatMap(conflictsOf),
    changes: changesSince(state, settings.published),
  };
}

/** What is known of rows, by their ids. */
function ofRows(returns: readonly ReturnState[]): Required<Pick<CountyState, 'changedOn' | 'edited'>> {
  const changedOn: Record<string, string> = {};
  const edited: Record<string, string[]> = {};
  for (const { rows } of returns) {
    for (const id in rows) {
      const row = rows[id]!;
      if (row.changedOn) changedOn[id] = row.changedOn;
      const fields = editedFields(row);
      if (fields.length > 0) edited[id] = fields;
    }
  }
  return { changedOn, edited };
}

function countyReturn(of: ReturnState, { aboutReturn }: CountySettings): CountyReturn {
  const merged = mergedReading(of);
  return {
    district: of.district,
    file: of.latest.file,
    reading: merged.reading,
    received: of.latest.on,
    revision: of.latest.revision,
    state: of.signedOff ? 'final' : 'received',
    issues: [],
    due: null,
    ids: merged.ids,
    ...aboutReturn?.(of, merged),
  };
}

function editedFields(row: RowState): string[] {
  const fields = Object.keys(row.county);
  if (fields.length === 0) return [];
  const cells = cellsOf(row);
  return fields.filter((field) => standingCell(row, field, cells).verdict === 'county');
}

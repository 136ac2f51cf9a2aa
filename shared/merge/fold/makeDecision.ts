import { asText, holdsValue } from '../cells';
import type { FactOf } from '../facts';
import { standingCell } from '../standing';
import type { ReturnState, RowState } from '../state';
import { answerIdentity } from './answerIdentity';
import { COUNTY_WORKBOOK, type Draft } from './Draft';
import { setCounty } from './editCell';
import { headField, headText } from './incoming';
import { SAME_ROW, WHOLE_ROW } from './MergePlan';
import { noteStatusGone } from './withdrawnStatus';

/** Settles a conflict as the county decided. A decision about what is in no conflict is kept and told. */
export function makeDecision(draft: Draft, fact: FactOf<'decision made'>): void {
  const { rowId, field, on, by } = fact;
  const decision = fact.decision.trim();
  const refuse = (reason: string) =>
    draft.unplaced({ on, by, what: `${rowId} ${field}: ${decision}`, reason });
  const found = draft.row(rowId);
  if (!found) return refuse('There is no such row.');
  const { of, row } = found;
  if (of.signedOff) return refuse(`The return was signed off on ${of.signedOff}: re-open it first.`);
  if (field === SAME_ROW) return answer(draft, of, row, fact, refuse);
  if (field === WHOLE_ROW) return decideRow(draft, of, row, fact, refuse);
  const cell = standingCell(row, field);
  if (cell.verdict !== 'conflict')
    return refuse('This cell is in no conflict: it may have been settled since.');
  const told = { on, by, event: 'decided' } as const;
  if (isWord(decision, 'district')) {
    return setCounty(draft, of, row, field, cell.district, { ...told, was: cell.value });
  }
  const held = isWord(decision, 'county') ? { value: cell.county } : holdsValue(row.kind, field, decision);
  if ('refused' in held) return refuse(held.refused);
  // the district's value is known and was decided against: coming again, it is no change
  const { [field]: _, ...agreed } = row.agreed;
  const decided: RowState = { ...row, agreed };
  draft.settled({ row: row.id, field });
  setCounty(draft, of, decided, field, held.value, { ...told, was: cell.value });
}

type Refuse = (reason: string) => void;

function decideRow(
  draft: Draft,
  of: ReturnState,
  row: RowState,
  { decision, on, by }: FactOf<'decision made'>,
  refuse: Refuse,
): void {
  if (row.absence?.verdict !== 'conflict')
    return refuse('This row is in no conflict: it may have been settled since.');
  const stays = isWord(decision, 'county');
  if (!stays && !isWord(decision, 'district'))
    return refuse('Say District to withdraw the row, or County to keep it.');
  const verdict = stays ? 'kept' : 'withdrawn';
  const decided: RowState = { ...row, changedOn: on, absence: { ...row.absence, verdict } };
  of.rows[row.id] = decided;
  draft.settled({ row: row.id, field: WHOLE_ROW });
  draft.note(of, decided, {
    on,
    by,
    field: headField(row.kind),
    was: headText(row),
    now: stays ? headText(row) : null,
    event: 'decided',
    source: COUNTY_WORKBOOK,
  });
  if (!stays) noteStatusGone(draft, of, decided, { on, by });
}

/** The Decision column answers a question too: for the likest earlier row there is. */
function answer(
  draft: Draft,
  of: ReturnState,
  row: RowState,
  { decision, on, by }: FactOf<'decision made'>,
  refuse: Refuse,
): void {
  const asked = of.questions.filter((question) => question.row === row.id);
  const likest = asked.sort((a, b) => b.likeness - a.likeness)[0];
  if (!likest) return refuse('Nothing is asked about this row: it may have been answered since.');
  const same = ['same', 'yes', 'y', 'county'].some((word) => isWord(decision, word));
  const other = ['different', 'other', 'new', 'no', 'n', 'district'].some((word) => isWord(decision, word));
  if (!same && !other) return refuse(`Say Same or Different, not “${asText(decision)}”.`);
  const { earlier } = likest;
  answerIdentity(draft, { kind: 'identity answered', rowId: row.id, earlier, same, on, by });
}

function isWord(said: string, word: string): boolean {
  return said.trim().toLowerCase() === word;
}

import type { Workbook } from '../../shared/grid';
import type { Fix, Reading } from '../../shared/model';
import type { Feedback, Matter, ProposalSent } from '../../shared/protocol';
import type { CountyFeedback } from '../state';
import { isAbout } from './countySaid';
import { fieldPlace } from './fieldPlace';
import { findRow, recordsOf, type PlanRecord } from './findRow';
import { isTaken, plain, textAt } from './textAt';

/** What the county says, each thing where its row stands in the workbook now. */
export function placeFeedback(said: Feedback, reading: Reading, workbook: Workbook): CountyFeedback {
  const records = recordsOf(reading);
  // what the county has yet to decide it does not propose
  const proposals = said.proposals.filter((own) => !said.conflicts.some((other) => isAbout(other, own)));
  return {
    hash: said.hash,
    state: said.state,
    published: said.published,
    comments: said.comments.map((own) => ({ ...own, place: findRow(records, own)?.source ?? null })),
    proposals: proposals.map((own) => placeProposal(own, findRow(records, own), workbook)),
    conflicts: said.conflicts.map((own) => ({ ...own, place: placeMatter(own, records.all, workbook) })),
  };
}

function placeProposal(own: ProposalSent, record: PlanRecord | null, workbook: Workbook) {
  const place = record && fieldPlace(record, own.field);
  const text = place && textAt(workbook, place);
  const taken = isTaken(text, own.proposed);
  const fits = text !== null && !taken && plain(text) === plain(own.is ?? '');
  const fix: Fix | null = fits
    ? { title: `Take over the county’s ${own.field}`, ...place!, was: text, becomes: own.proposed }
    : null;
  return { ...own, place, fix, isTaken: taken };
}

/** A matter names its cell as `file › sheet!cell`, as the county had it. */
function placeMatter({ source, ref, field }: Matter, records: readonly PlanRecord[], workbook: Workbook) {
  const [, sheet, cell] = /^.* › (.+)!([^!]+)$/.exec(source) ?? [];
  const there = sheet === undefined || cell === undefined ? null : { sheet, cell };
  const isOf = (record: PlanRecord) =>
    there !== null && record.source.sheet === there.sheet && fieldPlace(record, field).cell === there.cell;
  const inPlace = records.find((record) => isOf(record) && record.ref === ref);
  if (inPlace) return there;
  const byRef = ref === null ? [] : records.filter((record) => record.ref === ref);
  const [only] = byRef;
  if (only && byRef.length === 1) return fieldPlace(only, field);
  return there && workbook.sheets.some((own) => own.sheet === there.sheet) ? there : null;
}

import type { BookRows } from '../../../shared/book';
import { SEVERITIES, severityText } from '../../../shared/model';
import type { CountySummary, IssueCount, PlanSummary } from '../../../shared/protocol';
import { RAG_ORDER, type RagWord } from '../../../shared/rag';
import type { CountyNow, OpenCounty } from '../state';

/** The county in numbers, from the rows that its workbook has or is about to have. */
export async function summaryOf(county: OpenCounty): Promise<CountySummary> {
  const now = await county.now();
  const { edition, settings } = now;
  const plans: PlanSummary[] = [];
  const issues: IssueCount[] = [];
  for (const id of edition.frame.order) {
    const { summary } = edition.frame.returns[id]!;
    plans.push(...table(now, 'Summary', summary).flatMap((row) => planSummary(id, row)));
    issues.push(...issueCounts(id, table(now, 'Issues', (await edition.rowsOf(id))['Issues'])));
  }
  const last = await county.records.lastPublication();
  return {
    county: settings.config.county,
    asAt: settings.asAt,
    plans,
    issues,
    published: last && { no: last.no, at: last.at },
  };
}

type Row = ReadonlyMap<string, unknown>;

/** A return's rows in a sheet of the book, by their headings. */
function table({ edition }: CountyNow, sheet: string, own: BookRows[string] | undefined): Row[] {
  const columns = edition.frame.book.sheets.find(({ name }) => name === sheet)?.table?.columns ?? [];
  return (own?.rows ?? []).map((row) => new Map(columns.map(({ heading }, at) => [heading, row[at]])));
}

/** Nothing of the row for issues that belong to none of a return's plans. */
function planSummary(returnId: string, row: Row): PlanSummary[] {
  const tally = (prefix: string) =>
    Object.fromEntries(
      RAG_ORDER.flatMap((word): [RagWord, number][] => {
        const count = Number(row.get(`${prefix}${word}`) ?? 0);
        return count > 0 ? [[word, count]] : [];
      }),
    );
  const actions = Number(row.get('Actions') ?? 0);
  const [delivery, targets] = [tally(''), tally('Targets ')];
  if (actions === 0 && Object.keys(targets).length === 0) return [];
  const plan = String(row.get('Plan') ?? '');
  return [{ returnId, district: String(row.get('District')), plan, actions, delivery, targets }];
}

function issueCounts(returnId: string, rows: readonly Row[]): IssueCount[] {
  const counts = new Map<string, IssueCount>();
  for (const row of rows) {
    const code = row.get('Code') as IssueCount['code'];
    const severity = SEVERITIES.find((each) => severityText(each) === row.get('Severity')) ?? 'advice';
    const key = `${code}\n${severity}`;
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { returnId, district: String(row.get('District')), code, severity, count });
  }
  return [...counts.values()];
}

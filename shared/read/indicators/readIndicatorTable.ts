import type { Indicator, Span } from '../../model';
import { findPeriods, fiscalYearOf } from '../../time';
import type { Ledger } from '../ledger';
import type { Table } from '../sheet';
import type { Draft } from './settle/draft';
import { readFigureLabel } from './table/figureLabel';
import type { Footnote } from './table/footnotes';
import { readHeadline, type Headline } from './sentence/headline';
import { indicatorLayout, type IndicatorLayout } from './table/indicatorLayout';
import { draftsAcross } from './table/rowsAcross';
import { draftsDown } from './table/rowsDown';
import { draftsEach } from './table/rowsEach';
import { settle } from './settle/settle';
import { splitMeasures } from './table/splitMeasures';
import { thousandsOf } from './figures/thousands';
import { wordsNotKept } from './table/wordsNotKept';

export interface IndicatorContext {
  readonly planPeriod: Span | null;
  readonly footnotes: readonly Footnote[];
}

/**
 * The indicators of a table: a row a measure with periods across, a row a period with measures across,
 * or a row for each measure and period. The first-listed measure under a headline sentence belongs to that headline.
 */
export function readIndicatorTable(table: Table, ledger: Ledger, context: IndicatorContext): Indicator[] {
  const { view } = table;
  const { footnotes } = context;
  for (const { slot } of footnotes) {
    if (table.captions.some((line) => line.slots.includes(slot)) && !ledger.isTaken(view, slot))
      ledger.note(view, slot, 'footnote');
  }
  const year = tableYear(table, context.planPeriod);
  const headline = readHeadline(table, ledger, footnotes);
  const layout = indicatorLayout(table, year);
  const drafts = draftsOf(table, layout, ledger, footnotes, year);
  noteHeadings(table, ledger, layout.direction === 'down' ? drafts : [], drafts.length > 0 ? headline : null);
  for (const draft of drafts) remarkNumbersAsText(draft, view.name, ledger);
  return drafts.map((draft, at) => {
    const indicator = settle(draft, {
      view,
      footnotes,
      year,
      thousands: thousandsOf(table, layout),
      headline: headlineOf(headline, at, drafts.length),
    });
    for (const slot of wordsNotKept(draft, indicator)) {
      ledger.note(view, slot, draft.nameSlots.includes(slot) ? 'heading' : 'note');
    }
    return indicator;
  });
}

function draftsOf(
  table: Table,
  layout: IndicatorLayout,
  ledger: Ledger,
  footnotes: readonly Footnote[],
  year: string | null,
): Draft[] {
  if (layout.long) return draftsEach(table, layout, layout.long, ledger, footnotes, year);
  if (layout.direction === 'down') return draftsDown(table, layout, ledger, footnotes, year);
  return draftsAcross(table, layout, ledger, footnotes).flatMap(splitMeasures);
}

const TITLE =
  /\b(?:indicators?|performance|targets?|tables?|plan|summary|data|figures|statistics|report|appendix|update|measures?|how (?:we|will))\b/i;

const LEAD_IN =
  /^(?:what|how|why|where|when|who|which|the following|these|this|below|see|our)\b|\b(?:we|you|will|are|is|was|were|shall|should)\b|:$/i;

/** A headline is the first measure's; a caption that only names a topic is a lone measure's. */
function headlineOf(headline: Headline | null, at: number, of: number): Headline | null {
  if (at > 0 || !headline) return null;
  if (headline.sentence !== null) return headline;
  return of === 1 && isTopic(headline.text) ? headline : null;
}

/** `Vehicle crime`, rather than the title of a sheet or a phrase that leads in: `What we want to reach`. */
function isTopic(text: string): boolean {
  return !TITLE.test(text) && !LEAD_IN.test(text) && findPeriods(text).length === 0;
}

/** The one year a table is about: from its captions, its sheet's name, a plan of a year, or its target. */
function tableYear({ captions, columns, view }: Table, planPeriod: Span | null): string | null {
  const texts = [...captions.flatMap((line) => line.slots.map(({ text }) => text)).reverse(), view.name];
  for (const text of texts) {
    const years = findPeriods(text).filter(({ period }) => period.kind === 'fiscal-year');
    if (years.length === 1) return years[0]!.period.label;
  }
  const year = planPeriod && fiscalYearOf(planPeriod.from);
  if (year && year === fiscalYearOf(planPeriod.to)) return year;
  return targetYear(columns);
}

/** The year of the only target, beside quarters that name none and years gone by: `Annual target 2009/10`. */
function targetYear(columns: Table['columns']): string | null {
  const labels = columns.flatMap(({ heading }) => readFigureLabel(heading) ?? []);
  const dated = labels.filter(({ kind, period }) => kind !== 'baseline' && period !== null);
  const [only, ...others] = dated.filter(({ kind }) => kind === 'target');
  if (only?.period?.kind !== 'fiscal-year' || others.length > 0) return null;
  const { from } = only.period;
  return dated.every((own) => own === only || own.period!.to < from) ? only.label : null;
}

function noteHeadings(
  table: Table,
  ledger: Ledger,
  inRecords: readonly Draft[],
  headline: Headline | null,
): void {
  const { view, captions, headingLines } = table;
  if (headline?.sentence) ledger.take(view, headline.slot);
  for (const line of captions) ledger.noteLine(view, line, 'band');
  for (const draft of inRecords) ledger.takeAll(view, draft.nameSlots);
  for (const line of headingLines) ledger.noteLine(view, line, 'heading');
}

function remarkNumbersAsText(draft: Draft, sheet: string, ledger: Ledger): void {
  for (const { slot, read, label } of draft.figures) {
    // typed as a number, a change of +15 would lose its sign and be a target of 15
    if (!read.numberAsText || (label.kind === 'target' && /^[+−–-]/.test(slot.text))) continue;
    const shown = read.unit === '%' ? slot.text : String(read.value);
    ledger.remark('sheet/number-as-text', { sheet, cell: slot.address }, draft.ref, {
      text: slot.text,
      number: shown,
    });
  }
}

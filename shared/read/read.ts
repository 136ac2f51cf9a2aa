import { withoutComputed, type Workbook } from '../grid';
import type { Partner, Reading, ReferenceTable, Span } from '../model';
import { isTemplate, readTemplate } from '../template';
import { withRowIds } from '../rowId';
import { readSpan } from '../time';
import type { ActionReader } from './actions';
import { namesTable, readLabel } from './bands';
import { districtOf } from './districtOf';
import { readTargetSentence } from './indicators';
import { stripsOf } from './layout';
import { Ledger } from './ledger';
import {
  factsIn,
  isGenericSheetName,
  isPlanTitle,
  isStateOfActions,
  titleFromFile,
  titleOf,
} from './plan/title';
import { Plans } from './plan/plans';
import { addSentenceIndicators } from './plan/sentences';
import { remarkOnSheets } from './remarkOnSheets';
import { SheetReader, type TitledSheet } from './SheetReader';
import { Line, once, Views, type SheetView, type Slot, type Wording } from './sheet';

/**
 * Reads a return, whatever its workbook and layout, to plans whose every field knows its cell. Nothing
 * is dropped: what no record, note or table takes is in `notPlaced`. Columns of ours, which setting up
 * puts beside the officer's, are no part of it, but for the ids that they give its rows.
 *
 * @param views those of earlier readings, where it is read again and again; else nothing is remembered of it.
 */
export function read(given: Workbook, views: Views = new Views(false)): Reading {
  return withRowIds(readOwn(withoutComputed(given), views), given);
}

/** @param workbook without what is ours. */
function readOwn(workbook: Workbook, views: Views): Reading {
  if (isTemplate(workbook)) return readTemplate(workbook, (part) => read(part, views));
  const ledger = new Ledger();
  const shown = workbook.sheets.map((grid) => views.of(grid)).filter((view) => view.lines.length > 0);
  const sheets = shown.flatMap((view) =>
    stripsOf(view).map((strip) => {
      const reader = new SheetReader(strip, ledger);
      return { reader, view: strip, title: titleOf(strip, reader.firstTableRow) };
    }),
  );
  const facts = factsIn(shown, (sheet, row) =>
    sheets.some(({ reader, view }) => view.name === sheet && reader.isInTable(row)),
  );
  const district = districtOf(workbook, facts, sheets, shown);
  const period = periodOf(workbook, facts.period, sheets);
  const withActions = sheets.filter(({ reader }) => reader.holds('actions'));
  const shared = sharedTitle(workbook, facts.title, sheets, withActions.length);

  const plans = new Plans();
  const partners: Partner[] = [];
  const referenceTables: ReferenceTable[] = [];
  for (const { reader, view, title } of sheets) {
    const own = title && isPlanTitle(title.text) ? title : null;
    const text = own ? bareTitle(own.text) : shared;
    const source = own ? { sheet: view.name, cell: own.address } : null;
    const needsPlan = reader.holds('actions') || reader.holds('indicators');
    const plan = needsPlan
      ? plans.titled(text, (own ? readSpan(own.text) : null) ?? period, source)
      : new Plans().titled(text, period, source);
    const titled = title !== null && !headsObjective(title);
    if (titled && reader.holds('actions')) noteTitle(view, title, ledger);
    reader.read({ plan, period: plan.period, partners, referenceTables }, (actions) =>
      enterTab(actions, view.name, title, own !== null || text === title?.text, withActions.length),
    );
    // where no action stands, the title may name a table or a team: it is theirs first
    if (titled) noteTitle(view, title, ledger);
  }
  for (const plan of plans.all) addSentenceIndicators(plan);
  remarkOnSheets(workbook, sheets, ledger);
  const notPlaced = shown.flatMap((view) =>
    ledger.unplaced(view).map(({ address, text }) => ({ sheet: view.name, cell: address, text })),
  );
  for (const { sheet, cell, text } of notPlaced)
    ledger.remark('reading/not-placed', { sheet, cell }, null, { text });
  return {
    file: workbook.file,
    district,
    plans: plans.all,
    partners,
    referenceTables,
    notes: ledger.notes,
    notPlaced,
    remarks: ledger.remarks,
  };
}

/** The title, and what stands over it: a partnership's name, a logo's words. */
function noteTitle(view: SheetView, title: Slot, ledger: Ledger): void {
  for (const line of view.lines) {
    if (line.row > title.row) return;
    ledger.noteLine(view, line, 'title');
  }
}

function headsObjective(title: Slot): boolean {
  return readLabel(title.text)?.label === 'objective';
}

/**
 * Among several tabs of actions, a tab's title that names no plan names what the tab is about: it
 * heads the objectives on it, or is the objective where the tab names none.
 */
function enterTab(
  actions: ActionReader,
  sheet: string,
  title: Slot | null,
  isPlan: boolean,
  tabs: number,
): void {
  if (title && headsObjective(title))
    return actions.bands.read(new Line(title.row, false, [title]), 'caption');
  if (isPlan || tabs < 2) return;
  const says = title !== null && !namesTable(title.text);
  if (says && !isStateOfActions(title.text)) actions.nameTab(title.text, title.address);
  else if (!says && !isGenericSheetName(sheet)) actions.nameTab(sheet, null);
}

function bareTitle(text: string): string {
  const label = readLabel(text);
  return label?.label === 'title' ? label.text : text;
}

/** The title of the plan that tabs without a plan title of their own belong to. */
function sharedTitle(
  workbook: Workbook,
  labelled: string | null,
  sheets: readonly TitledSheet[],
  tabs: number,
): string {
  if (labelled) return labelled;
  const cover = sheets.find(
    ({ reader, title }) =>
      title && isPlanTitle(title.text) && !reader.holds('actions') && !reader.holds('indicators'),
  );
  if (cover?.title) return cover.title.text;
  const only = sheets.filter(({ reader }) => reader.holds('actions'));
  if (tabs === 1 && only[0]?.title && !headsObjective(only[0].title)) return only[0].title.text;
  const ofFigures = only.length > 0 ? [] : sheets.filter(({ reader }) => reader.holds('indicators'));
  const title = ofFigures.length === 1 ? ofFigures[0]!.title : null;
  // what sets a target heads an indicator
  if (title && readTargetSentence(title.text) === null) return title.text;
  const name = only.length === 1 ? only[0]!.view.name : null;
  const fromFile = titleFromFile(workbook.file);
  return name && !isGenericSheetName(name) && isGenericSheetName(fromFile) ? name : fromFile;
}

/** The years that a cell speaks of; those of a target are those of its figures. */
const spanIn = once(({ text }: Wording) => {
  const span = text.length <= 120 ? readSpan(text) : null;
  return span && readTargetSentence(text) === null ? span : null;
});

function periodOf(workbook: Workbook, labelled: Span | null, sheets: readonly TitledSheet[]): Span | null {
  if (labelled) return labelled;
  for (const { title, view, reader } of sheets) {
    // beside or below the title, but not among a table's headings: they name the years of figures
    const until = title ? Math.min(title.row + 2, reader.firstTableRow) : 0;
    const end = view.lines.findIndex((line) => line.row >= until);
    const above = view.lines.slice(0, end < 0 ? undefined : end).flatMap((line) => line.slots);
    for (const slot of [...(title ? [title] : []), ...above]) {
      const span = spanIn(slot.wording);
      if (span) return span;
    }
  }
  for (const text of [titleFromFile(workbook.file), ...sheets.map(({ view }) => view.name)]) {
    const span = readSpan(text);
    if (span) return span;
  }
  return null;
}

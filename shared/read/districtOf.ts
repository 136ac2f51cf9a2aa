import type { Workbook } from '../grid';
import { findDistrict, namesBody } from './district';
import { headsOf, type Facts } from './plan/title';
import type { TitledSheet } from './SheetReader';
import { once, type Line, type SheetView } from './sheet';

/** Where a workbook comes from, by all that it says. */
export function districtOf(
  { file }: Workbook,
  facts: Facts,
  sheets: readonly TitledSheet[],
  views: readonly SheetView[],
): string | null {
  return findDistrict({
    labelled: facts.district,
    file,
    titles: sheets.flatMap(({ view, title, reader }) => headsOf(view, title, reader.firstTableRow)),
    texts: () => textsOf(views),
    naming: views.flatMap(({ lines }) => lines.flatMap(namingIn)),
  });
}

function* textsOf(views: readonly SheetView[]): Generator<string> {
  for (const view of views) for (const line of view.lines) for (const slot of line.slots) yield slot.text;
}

const namingIn = once(({ slots }: Line): readonly string[] =>
  slots.flatMap(({ text }) => (namesBody(text) ? [text] : [])),
);

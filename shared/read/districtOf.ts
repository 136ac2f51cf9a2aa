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
    textsWith: (words) => views.flatMap(({ lines }) => lines.flatMap((line) => textsWith(line, words))),
    naming: views.flatMap(({ lines }) => lines.flatMap(namingIn)),
  });
}

const wordsIn = once(({ slots }: Line) => slots.map(({ text }) => text).join('\n'));

function textsWith(line: Line, words: string): readonly string[] {
  if (!wordsIn(line).includes(words)) return NO_TEXTS;
  return line.slots.flatMap(({ text }) => (text.includes(words) ? [text] : []));
}

const NO_TEXTS: readonly string[] = [];

const namingIn = once(({ slots }: Line): readonly string[] =>
  slots.some(({ text }) => namesBody(text))
    ? slots.flatMap(({ text }) => (namesBody(text) ? [text] : []))
    : NO_TEXTS,
);

import type { Workbook } from '../grid';
import { byStretch } from '../sharing';
import { findDistrict, namesBody } from './district';
import { headsOf, type Facts } from './plan/title';
import type { TitledSheet } from './SheetReader';
import { once, type Line, type SheetView, type Wording } from './sheet';

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
    textsWith: (words) => textsWith(words, views),
    naming: views.flatMap(({ lines }) => namingIn(lines).flat()),
  });
}

/** Those texts of some lines that name a council or a partnership. */
const namingIn = byStretch((lines: readonly Line[]): readonly string[] => {
  const naming: string[] = [];
  for (const { slots } of lines)
    for (const { wording } of slots) if (isNaming(wording)) naming.push(wording.text);
  return naming;
});

const isNaming = once(({ text }: Wording): boolean => namesBody(text));

function textsWith(words: string, views: readonly SheetView[]): string[] {
  const texts: string[] = [];
  for (const { lines } of views)
    for (const { slots } of lines) for (const { text } of slots) if (text.includes(words)) texts.push(text);
  return texts;
}

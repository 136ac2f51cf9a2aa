import type { Workbook } from '../grid';
import { byStretch } from '../sharing';
import { findDistrict, namesBody } from './district';
import { headsOf, type Facts } from './plan/title';
import type { TitledSheet } from './SheetReader';
import type { Line, SheetView } from './sheet';

/** Where a workbook comes from, by all that it says. */
export function districtOf(
  { file }: Workbook,
  facts: Facts,
  sheets: readonly TitledSheet[],
  views: readonly SheetView[],
): string | null {
  const texts = views.flatMap(({ lines }) => textsIn(lines));
  return findDistrict({
    labelled: facts.district,
    file,
    titles: sheets.flatMap(({ view, title, reader }) => headsOf(view, title, reader.firstTableRow)),
    textsWith: (words) => texts.flatMap((own) => textsWith(own, words)),
    naming: texts.flatMap(({ naming }) => naming),
  });
}

/** The texts of some lines. */
interface Texts {
  readonly all: readonly string[];
  /** All of them, to be looked through at once. */
  readonly joined: string;
  /** Those that name a council or a partnership. */
  readonly naming: readonly string[];
}

const textsIn = byStretch((lines: readonly Line[]): Texts => {
  const all = lines.flatMap(({ slots }) => slots.map(({ text }) => text));
  const joined = all.join('\n');
  return { all, joined, naming: namesBody(joined) ? all.filter(namesBody) : [] };
});

function textsWith({ all, joined }: Texts, words: string): readonly string[] {
  return joined.includes(words) ? all.filter((text) => text.includes(words)) : [];
}

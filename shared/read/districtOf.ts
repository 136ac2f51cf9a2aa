import type { Workbook } from '../grid';
import { byStretch } from '../sharing';
import { readLabel, type Label } from './bands';
import { findDistrict, namesBody } from './district';
import { headsOf, type Facts } from './plan/title';
import type { TitledSheet } from './SheetReader';
import { once, type Line, type SheetView, type Wording } from './sheet';

/** Each title is looked for in all that the workbook says: so many, first of all, tell whose it is. */
const TITLES = 50;

/** `Lead: Insp. Fay Marsh`, `Target: …`: who or what stands behind such a label is no district. */
const TELLS_OTHERWISE: ReadonlySet<Label | undefined> = new Set<Label>(['particular', 'measures', 'review']);

/** Where a workbook comes from, by all that it says. */
export function districtOf(
  { file }: Workbook,
  facts: Facts,
  sheets: readonly TitledSheet[],
  views: readonly SheetView[],
): string | null {
  const titles = sheets
    .flatMap(({ view, title, reader }) => headsOf(view, title, reader.firstTableRow))
    .filter((head) => !TELLS_OTHERWISE.has(readLabel(head)?.label));
  return findDistrict({
    labelled: facts.district,
    file,
    titles: [...new Set(titles)].slice(0, TITLES),
    textsWith: (words) => textsWith(words, views),
    naming: summed(views.flatMap(({ lines }) => namingIn(lines))),
  });
}

/** Those texts of some lines that name a council or a partnership, with how often each stands there. */
const namingIn = byStretch((lines: readonly Line[]): ReadonlyMap<string, number> => {
  const naming = new Map<string, number>();
  for (const { slots } of lines)
    for (const { wording } of slots)
      if (isNaming(wording)) naming.set(wording.text, (naming.get(wording.text) ?? 0) + 1);
  return naming;
});

function summed(counts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const own of counts) for (const [text, count] of own) all.set(text, (all.get(text) ?? 0) + count);
  return all;
}

const isNaming = once(({ text }: Wording): boolean => namesBody(text));

function textsWith(words: string, views: readonly SheetView[]): string[] {
  return views.flatMap(({ lines }) => holdingIn(lines, words).flat());
}

const holdingIn = byStretch((lines: readonly Line[], words: string): readonly string[] =>
  lines.flatMap(({ slots }) => slots.map(({ text }) => text).filter((text) => text.includes(words))),
);

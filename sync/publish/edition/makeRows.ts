import { setImmediate } from 'node:timers/promises';
import type { RowBlock } from '../../xlsx';
import type { EditionPart } from './editionPart';
import type { PartInSheet } from './PartInSheet';
import { RowsWriter, type RowsWanted } from './RowsWriter';
import type { SheetLook } from './SheetLook';

/** Makes rows as well, while others are made here. */
export interface RowsHelper {
  /** Asked for rows of a return. Null, at once or after a while: it has enough to do, or cannot. It never fails. */
  blocks(id: string, wanted: readonly RowsWanted[]): Promise<readonly RowBlock[] | null> | null;
  end(): Promise<void>;
}

/** Who helps with so many rows of those looks; null for nobody. */
export type HelpWithRows = (looks: readonly SheetLook[], rows: number) => RowsHelper | null;

/**
 * Makes rows of returns, from the first on here and from the last on by whoever helps. It is the same rows,
 * whoever makes them. Those of a return are made together, while it is open.
 */
export async function makeRows(
  missing: readonly PartInSheet[],
  looks: readonly SheetLook[],
  help: HelpWithRows,
): Promise<ReadonlyMap<PartInSheet, RowBlock>> {
  const made = new Map<PartInSheet, RowBlock>();
  if (missing.length === 0) return made;
  const writer = new RowsWriter(looks);
  const take = ({ own }: ToMake, blocks: readonly RowBlock[]) =>
    own.forEach((each, at) => made.set(each, blocks[at]!));
  const helper = help(looks, countOf(missing));
  const helped: Promise<void>[] = [];
  const left = byReturn(missing);
  const askedFor = (each: ToMake): boolean => {
    const answer = helper?.blocks(each.part.id, wantedOf(each));
    if (!answer) return false;
    helped.push(answer.then((blocks) => (blocks ? take(each, blocks) : void left.push(each))));
    return true;
  };
  try {
    while (left.length > 0) {
      while (left.length > 1 && askedFor(left.at(-1)!)) left.pop();
      const each = left.shift()!;
      take(each, writer.blocks(await each.part.rows(), wantedOf(each)));
      // What was answered meanwhile is heard of.
      if (helper) await setImmediate();
      if (left.length === 0) await Promise.all(helped);
    }
  } finally {
    await helper?.end();
  }
  return made;
}

interface ToMake {
  readonly part: EditionPart;
  readonly own: PartInSheet[];
}

function byReturn(missing: readonly PartInSheet[]): ToMake[] {
  const all = new Map<EditionPart, ToMake>();
  for (const each of missing) {
    const { part } = each;
    const there = all.get(part);
    if (there) there.own.push(each);
    else all.set(part, { part, own: [each] });
  }
  return [...all.values()];
}

function wantedOf({ own }: ToMake): RowsWanted[] {
  return own.map(({ look: { sheet }, first }) => ({ sheet, first }));
}

function countOf(missing: readonly PartInSheet[]): number {
  return missing.reduce((sum, { part, look }) => sum + part.extents[look.sheet]!.rows, 0);
}

import type { Objective, Plan } from '../../../model';
import { readLabel } from '../../bands';
import type { Ledger } from '../../ledger';
import { currentObjective, enterObjective, sectionFor, type Scope } from '../../plan/scope';
import { once, type SheetView, type Slot, type Wording } from '../../sheet';
import { isDitto } from './ditto';
import { numberAbove } from './numberAbove';
import type { Row } from './row';

/** Where headings that stand in columns of their own are entered. */
export interface HeadingPlace {
  readonly view: SheetView;
  readonly ledger: Ledger;
  readonly plan: Plan;
  readonly scope: Scope;
}

/** What the heading cells of a row did. */
export interface HeadingsRead {
  /** A priority or an objective was named, whether new or again. */
  readonly objective: boolean;
  /** An objective begins in this row. */
  readonly begins: boolean;
  readonly section: boolean;
  /** The cells of headings that were in force before, in the same words; null where a row says others too. */
  readonly again: readonly Slot[] | null;
}

const NO_SLOTS: readonly Slot[] = [];

/** Objectives, priorities and sections that stand in columns of their own. */
export function readHeadingCells(row: Row, { view, ledger, plan, scope }: HeadingPlace): HeadingsRead {
  const place = (slot: Slot) => ({ sheet: view.name, cell: slot.address });
  const { levels: before } = scope;
  let said = NO_SLOTS;
  let objective = false;
  let begins = false;
  let same = true;
  for (const field of ['priority', 'objective'] as const) {
    const slot = row.get(field);
    if (!slot) continue;
    said = [...said, slot];
    objective = true;
    if (isDitto(slot.text)) {
      ledger.note(view, slot, 'band');
      continue;
    }
    const { ref: own, text } = cited(slot, plan) ?? parted(slot.wording);
    const isInnermost = field === 'objective' || !row.get('objective');
    const ref = own ?? (isInnermost ? numberAbove(row) : null);
    same &&= before.some((level) => level.objective.text === text && level.objective.ref === ref);
    const { isNew } = enterObjective(plan, scope, field === 'priority' ? 1 : 3, ref, text, place(slot));
    ledger.take(view, slot);
    if (isNew) begins = true;
    else ledger.note(view, slot, 'band');
  }
  const slot = row.get('section');
  if (slot && isDitto(slot.text)) ledger.note(view, slot, 'band');
  else if (slot) {
    const { ref, text } = parted(slot.wording);
    scope.section = sectionFor(plan, currentObjective(scope)?.text ?? null, ref, text, place(slot));
    ledger.take(view, slot);
  }
  if (said.length === 0 && !slot) return NO_HEADINGS;
  const again = same && !slot && !begins && sameLevels(before, scope.levels) ? said : null;
  return { objective, begins, section: slot !== null, again };
}

const NO_HEADINGS: HeadingsRead = { objective: false, begins: false, section: false, again: NO_SLOTS };

function sameLevels(a: Scope['levels'], b: Scope['levels']): boolean {
  return (
    a.length === b.length &&
    a.every(({ rank, objective }, index) => b[index]!.rank === rank && b[index]!.objective === objective)
  );
}

const NUMBER_ALONE = /^(?:(?:objective|priority|aim|theme|outcome)\s+)?(\d{1,2}(?:\.\d{1,2})?|[A-Z])$/i;

/** A number alone stands for the objective that bore it above the table; null where it stands for none. */
function cited({ text }: Slot, { objectives }: Plan): Pick<Objective, 'ref' | 'text'> | null {
  const ref = NUMBER_ALONE.exec(text)?.[1];
  return (ref !== undefined && objectives.find((own) => own.ref === ref)) || null;
}

/** `Objective 2: …`, `2. …` or words alone, as they stand in a column of headings. */
const parted = once(({ text }: Wording): { readonly ref: string | null; readonly text: string } => {
  const label = readLabel(text);
  if (label && (label.label === 'objective' || label.label === 'section'))
    return { ref: label.ref, text: label.text || text };
  const numbered = /^(\d{1,2}(?:\.\d{1,2})?(?=[.):]?\s)|[A-Z](?=[.):]))[.):]?\s+(\S[\s\S]*)$/.exec(text);
  return numbered ? { ref: numbered[1]!, text: numbered[2]! } : { ref: null, text };
});

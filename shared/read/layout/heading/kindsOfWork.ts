import { readLabel } from '../../bands';
import { matchHeading } from '../../headings';
import { once, type Line, type Slot, type Wording } from '../../sheet';
import { unmarked } from '../../text/unmarked';
import { beginsWithVerb } from '../../text/verbs';

const LONGEST_KIND = 40;

/** Whether a line may name kinds of work side by side, `Prevention | Intelligence | Enforcement`, beside what they are for. */
export function mayNameKinds({ slots }: Line): boolean {
  const kinds = slots.filter(isKind);
  return kinds.length >= 2 && kinds.length < slots.length && slots.every(isLabel);
}

/** Whether what stands under those names is to be done, as the line below shows. */
export function headsKinds(line: Line, below: Line | undefined): boolean {
  if (!below || !mayNameKinds(line)) return false;
  const cells = line.slots.filter(isKind).flatMap((kind) => {
    return below.slots.find((slot) => slot.column === kind.column) ?? [];
  });
  return cells.length >= 2 && cells.every(({ wording }) => saysWhatToDo(wording));
}

/** Whether a line names numbered priorities side by side, `Priority 1: Safe homes | Priority 2: …`, over what is to be done for each. */
export function headsObjectives({ slots }: Line, below: Line | undefined): boolean {
  if (!below || slots.length < 2 || !slots.every(({ text }) => namesObjective(text))) return false;
  const cells = below.slots.filter((slot) => slots.some(({ column }) => column === slot.column));
  return cells.length >= 2 && cells.filter(({ wording }) => saysWhatToDo(wording)).length > cells.length / 2;
}

/** Whether a heading names an objective by its number. */
export function namesObjective(heading: string): boolean {
  const label = readLabel(heading);
  return label?.label === 'objective' && label.ref !== null && label.text !== '';
}

/** Whether words say what somebody will do, behind whatever marks them as a point. */
export const saysWhatToDo = once(({ text }: Wording): boolean => beginsWithVerb(text.replace(/^\W+/, '')));

function isKind(slot: Slot): boolean {
  return isLabel(slot) && !isNamed(slot.wording);
}

const isNamed = once(({ text }: Wording): boolean => namesField(text));

/** Whether a heading's words are those of a field, rather than of a column of the officer's own. */
export function namesField(heading: string): boolean {
  const [best] = matchHeading(heading);
  return best !== undefined && best.score >= 0.6 && best.field !== 'other';
}

function isLabel({ cell, text }: Slot): boolean {
  return (
    cell.kind === 'text' && text.length <= LONGEST_KIND && /^[A-Z][A-Za-z &/,’'()-]*\??$/.test(unmarked(text))
  );
}

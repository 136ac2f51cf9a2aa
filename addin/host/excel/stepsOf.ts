import type { SheetPatch } from '../../../shared/patch';

/** Characters of a message that we make, well below the 5 MB that Excel on the web takes. */
const LARGEST_MESSAGE = 2_500_000;
/** A value on the wire, beside its own characters. */
const EACH_VALUE = 8;

/**
 * Patches parted so that each part can be prepared as a whole and sent as one message: usually there is
 * one. A new part begins where colours of an id are written a second time, since the first time has to
 * be there to be found, and where a message would become too large.
 */
export function stepsOf(patches: readonly SheetPatch[]): SheetPatch[][] {
  const steps: SheetPatch[][] = [];
  let step: SheetPatch[] = [];
  let size = 0;
  let coloured = new Set<string>();
  const end = (): void => {
    if (step.length > 0) steps.push(step);
    step = [];
    size = 0;
    coloured = new Set();
  };
  for (const patch of patches.flatMap(parted)) {
    const length = lengthOf(patch);
    const colour =
      patch.kind === 'colours' || patch.kind === 'no colours' ? `${patch.sheet} ${patch.id}` : null;
    if (size + length > LARGEST_MESSAGE || (colour !== null && coloured.has(colour))) end();
    if (colour !== null) coloured.add(colour);
    step.push(patch);
    size += length;
  }
  end();
  return steps;
}

/** A block too large for one message, as blocks of fewer rows. */
function parted(patch: SheetPatch): SheetPatch[] {
  if (patch.kind !== 'values' && patch.kind !== 'formulas') return [patch];
  const count = Math.ceil(lengthOf(patch) / LARGEST_MESSAGE);
  if (count <= 1) return [patch];
  const { area } = patch;
  const height = Math.max(1, Math.floor((area.bottom - area.top + 1) / count));
  const parts: SheetPatch[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    const bottom = Math.min(area.bottom, top + height - 1);
    const [from, to] = [top - area.top, bottom - area.top + 1];
    const part = { ...area, top, bottom };
    parts.push(
      patch.kind === 'values'
        ? { ...patch, area: part, values: patch.values.slice(from, to) }
        : { ...patch, area: part, formulas: patch.formulas.slice(from, to) },
    );
  }
  return parts;
}

function lengthOf(patch: SheetPatch): number {
  const rows = patch.kind === 'values' ? patch.values : patch.kind === 'formulas' ? patch.formulas : [];
  let length = 500;
  for (const row of rows) {
    for (const value of row) length += EACH_VALUE + (typeof value === 'string' ? value.length : 0);
  }
  return length;
}

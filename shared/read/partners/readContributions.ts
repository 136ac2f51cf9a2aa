import type { Partner } from '../../model';
import type { Ledger } from '../ledger';
import { slotIn, type Line, type Slot, type Table } from '../sheet';
import { contributionColumns, isPriority, type ContributionColumns } from './contributionColumns';
import { glue } from './glue';

/**
 * Who contributes what, one partner a row. The caption, a band or a column of its own names the
 * priority; a row that says what without saying who carries on the row above.
 */
export function readContributions(table: Table, ledger: Ledger): Partner[] {
  const columns = contributionColumns(table);
  if (!columns) return [];
  const { view } = table;
  let group = noteCaptions(table, ledger);
  const partners: Partner[] = [];

  for (const line of table.body) {
    const who = slotIn(line, columns.who);
    const band = bandOf(line, columns);
    if (band) {
      group = band.text.replace(/\n/g, ' ');
      ledger.note(view, band, 'band');
      continue;
    }
    ledger.takeAll(view, line.slots);
    const named = columns.group ? (slotIn(line, columns.group) ?? null) : null;
    if (named) group = named.text.replace(/\n/g, ' ');
    if (named) ledger.note(view, named, 'band');
    const said = columns.what.flatMap((column) => {
      const slot = slotIn(line, column);
      return slot ? [{ slot, group: columns.what.length > 1 ? column.heading : group }] : [];
    });
    for (const slot of strays(line, columns)) said.push({ slot, group });
    if (!who && carryOn(partners, said)) continue;
    if (said.length === 0 && who) partners.push(partnerOf(who, who, null, group, view.name));
    for (const { slot, group: priority } of said) {
      partners.push(partnerOf(who ?? null, who ?? slot, slot, priority, view.name));
    }
  }
  return partners;
}

/** Adds to the last contribution to the same priority; false where there is none to add to. */
function carryOn(partners: Partner[], said: readonly { slot: Slot; group: string | null }[]): boolean {
  const places = said.map(({ group }) => partners.findLastIndex((partner) => partner.group === group));
  if (said.length === 0 || places.some((at) => at < 0)) return false;
  said.forEach(({ slot }, index) => {
    const at = places[index]!;
    const before = partners[at]!;
    const contribution = before.contribution === null ? slot.text : glue(before.contribution, slot.text);
    const cells = { ...before.cells, contribution: [...(before.cells['contribution'] ?? []), slot.address] };
    partners[at] = { ...before, contribution, cells };
  });
  return true;
}

/** A cell alone in its row that names a priority, or lies over the whole table. */
function bandOf(line: Line, { who, what }: ContributionColumns): Slot | null {
  if (line.slots.length !== 1) return null;
  const slot = line.slots[0]!;
  if (slot.column > who.last) return null;
  const wide = slot.column <= who.first && slot.lastColumn >= (what.at(-1)?.first ?? who.last);
  return wide || isPriority(slot.text) ? slot : null;
}

/** Cells that stand in no column of the table still belong to what is said in their row. */
function strays(line: Line, { who, what, group }: ContributionColumns): Slot[] {
  const placed = new Set([who, ...what, ...(group ? [group] : [])].map((column) => slotIn(line, column)));
  return line.slots.filter((slot) => !placed.has(slot));
}

function partnerOf(
  who: Slot | null,
  first: Slot,
  what: Slot | null,
  group: string | null,
  sheet: string,
): Partner {
  return {
    kind: 'contribution',
    group,
    role: null,
    person: null,
    organisation: who?.text ?? null,
    contribution: what?.text ?? null,
    source: { sheet, cell: first.address },
    cells: {
      ...(who ? { organisation: [who.address] } : {}),
      ...(what ? { contribution: [what.address] } : {}),
    },
  };
}

function noteCaptions({ captions, headingLines, view }: Table, ledger: Ledger): string | null {
  const naming = captions.filter((line) => line.slots.some((slot) => !ledger.isTaken(view, slot))).at(-1);
  for (const line of captions) ledger.noteLine(view, line, line === naming ? 'band' : 'title');
  for (const line of headingLines) ledger.noteLine(view, line, 'heading');
  return naming?.slots.map(({ text }) => text.replace(/\n/g, ' ')).join(' ') ?? null;
}

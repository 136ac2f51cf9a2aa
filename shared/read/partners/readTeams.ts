import type { Partner } from '../../model';
import type { Ledger } from '../ledger';
import { once, type Line, type SheetView, type Slot, type Wording } from '../sheet';
import { LONGEST_NAME, mostTeamColumns, teamColumns, teamFieldOf, type TeamField } from './teamColumns';
import { looksLikePerson, looksLikeRole, TEAM_CAPTION } from './words';

/** 0…1: are these lines lists of who sits on which team? */
export function teamScore(lines: readonly Line[]): number {
  const rows = lines.filter((line) => line.slots.length >= 2 && !isHeading(line));
  if (rows.length < 2) return 0;
  const slots = rows.flatMap((line) => line.slots);
  if (slots.some(({ text }) => text.length > 120)) return 0;
  const heading = lines.find(isHeading) ?? null;
  const widest = Math.max(...rows.map((line) => line.slots.length));
  if (widest > mostTeamColumns(rows, heading) + 1) return 0;
  const fields = teamColumns(rows, heading);
  const column = columnOf(fields, 'person');
  if (column === null || rows.some((line) => line.slots.length > fields.size + 1)) return 0;
  const people = rows.filter((line) => {
    const slot = line.slots.find((one) => one.column === column);
    return slot !== undefined && looksLikePerson(slot.text);
  });
  const captioned = lines.some((line) => line.slots.length === 1 && isCaption(line.slots[0]!));
  const kinds = new Set(fields.values());
  const shape = kinds.has('role') || kinds.has('organisation') ? 0.1 : -0.3;
  return clamp((people.length / rows.length) * 0.7 + (captioned ? 0.2 : 0) + shape);
}

/**
 * Members of teams, from role, person and organisation in whatever columns they stand. A line with
 * one cell names the team; a blank role repeats the one above ("Team Members").
 */
export function readTeams(view: SheetView, lines: readonly Line[], ledger: Ledger): Partner[] {
  const open = lines.filter((line) => line.slots.some((slot) => !ledger.isTaken(view, slot)));
  const fields = teamColumns(
    open.filter((line) => !isHeading(line)),
    open.find(isHeading) ?? null,
  );
  const first = Math.min(...fields.keys());
  let group: string | null = null;
  let role: string | null = null;
  const members: Partner[] = [];

  for (const line of open) {
    if (isHeading(line)) {
      ledger.noteLine(view, line, 'heading');
      continue;
    }
    const only = line.slots.length === 1 ? line.slots[0]! : null;
    if (only && isTeamName(only, first, members.length)) {
      group = only.text.replace(/\n/g, ' ');
      role = null;
      ledger.note(view, only, 'band');
      continue;
    }
    const said = fieldsOf(line, fields);
    // how to reach somebody is nothing they contribute
    for (const slot of [...said.contacts, ...said.unknown]) ledger.note(view, slot, 'note');
    ledger.takeAll(view, line.slots);
    role = said.role?.text ?? role;
    const places = (
      [
        ['role', said.role],
        ['person', said.person],
        ['organisation', said.organisation],
      ] as const
    ).flatMap(([field, slot]): [string, string[]][] => (slot ? [[field, [slot.address]]] : []));
    members.push({
      kind: 'team member',
      group,
      role,
      person: said.person?.text ?? null,
      organisation: said.organisation?.text ?? null,
      contribution: null,
      source: { sheet: view.name, cell: line.slots[0]!.address },
      cells: Object.fromEntries(places),
    });
  }
  return members;
}

type Said = Partial<Record<Exclude<TeamField, 'contact'>, Slot>> & { contacts: Slot[]; unknown: Slot[] };

function fieldsOf(line: Line, fields: ReadonlyMap<number, TeamField>): Said {
  const said: Said = { contacts: [], unknown: [] };
  for (const slot of line.slots) {
    const field = fields.get(slot.column);
    if (field === 'contact') said.contacts.push(slot);
    else if (field && !said[field]) said[field] = slot;
    else said.unknown.push(slot);
  }
  return said;
}

/** A line of column names: each of its cells names a field, and they are different ones but for ways to reach somebody. */
function isHeading(line: Line): boolean {
  if (line.slots.length < 2) return false;
  const named = new Set<TeamField>();
  let known = 0;
  for (const { wording } of line.slots) {
    const field = fieldNamed(wording);
    if (field === null) continue;
    known++;
    if (field === 'contact') continue;
    if (named.has(field)) return false;
    named.add(field);
  }
  const cells = line.slots.length;
  return named.size > 0 && (known === cells || (named.size >= 2 && known >= 3 && known >= cells * 0.75));
}

const fieldNamed = once(({ text }: Wording): TeamField | null =>
  text.length <= LONGEST_NAME && text.split(/\s+/).length <= 4 && !/\d|@/.test(text)
    ? teamFieldOf(text)
    : null,
);

function isTeamName(slot: Slot, first: number, membersSoFar: number): boolean {
  if (slot.column > first) return false;
  return isCaption(slot) || slot.lastColumn > slot.column || membersSoFar === 0 || !looksLikeRole(slot.text);
}

function isCaption(slot: Slot): boolean {
  return TEAM_CAPTION.test(slot.text) && !/^team members?$/i.test(slot.text);
}

function columnOf(fields: ReadonlyMap<number, TeamField>, wanted: TeamField): number | null {
  for (const [column, field] of fields) if (field === wanted) return column;
  return null;
}

function clamp(score: number): number {
  return Math.max(0, Math.min(1, score));
}

import type { KnownNames } from '../../likeness';
import type { Action } from '../../model';
import type { Watch } from '../checks';
import type { Edit, Finding } from '../finding';
import { placeOf } from '../place';
import { listed, quote } from '../quote';
import { isAction, type AnyRecord } from '../Records';
import { bareNames } from './leadNames';
import { Organisations } from './Organisations';

/** An action whose lead is named without an organisation. */
interface Bare {
  readonly action: Action;
  readonly names: readonly string[];
  said: Said | null;
}

/** What was last said of a bare lead, and for which organisations. */
interface Said {
  readonly organisations: readonly (string | null)[];
  readonly finding: Finding;
}

/** The leads that are named without an organisation, and the organisations they stand beside elsewhere. */
export class BareLeads implements Watch {
  private readonly bare = new Map<AnyRecord, Bare>();
  /** How many leads of each sheet name an organisation. */
  private readonly named = new Map<string, number>();
  private readonly organisations: Organisations;

  constructor(known: KnownNames, records: readonly AnyRecord[]) {
    this.organisations = new Organisations(known);
    for (const record of records) this.add(record);
  }

  add(record: AnyRecord): void {
    this.organisations.add(record);
    this.count(record, 1);
    if (!isAction(record) || !record.lead || record.lead.organisation !== null) return;
    const names = bareNames(record.lead);
    if (names.length > 0) this.bare.set(record, { action: record, names, said: null });
  }

  remove(record: AnyRecord): void {
    this.organisations.remove(record);
    this.count(record, -1);
    this.bare.delete(record);
  }

  find(records: readonly AnyRecord[]): Finding[] {
    if (this.bare.size === 0) return [];
    const sheets = new Map<string, Bare[]>();
    for (const record of records) {
      const bare = this.bare.get(record);
      if (!bare) continue;
      const { sheet } = bare.action.source;
      const own = sheets.get(sheet);
      if (own) own.push(bare);
      else sheets.set(sheet, [bare]);
    }
    const known = new Map<string, string | null>();
    const organisationOf = (name: string) => {
      let organisation = known.get(name);
      if (organisation === undefined) known.set(name, (organisation = this.organisations.of(name, records)));
      return organisation;
    };
    return [...sheets].flatMap(([sheet, own]) =>
      (this.named.get(sheet) ?? 0) === 0 && own.length > 1
        ? [together(own)]
        : own.map((bare) => say(bare, bare.names.map(organisationOf))),
    );
  }

  private count(record: AnyRecord, by: number): void {
    if (!isAction(record) || !record.lead || record.lead.organisation === null) return;
    const { sheet } = record.source;
    this.named.set(sheet, (this.named.get(sheet) ?? 0) + by);
  }
}

/** In the words of last time where they stand beside the same organisations still. */
function say(bare: Bare, organisations: readonly (string | null)[]): Finding {
  const { said } = bare;
  if (said?.organisations.every((one, index) => one === organisations[index])) return said.finding;
  const finding = byName(bare, organisations);
  bare.said = { organisations, finding };
  return finding;
}

function together(bare: readonly Bare[]): Finding {
  const [first] = bare;
  const cells = [...new Set(bare.map(({ action }) => placeOf(action, 'lead').cell))];
  const examples = [...new Set(bare.flatMap(({ names }) => names))].slice(0, 3);
  return {
    sheet: first!.action.source.sheet,
    cell: cells.join(', '),
    message: `No lead on this sheet names an organisation (${listed(examples)}): write it beside each name, for example “${examples[0]}, Borough Council”.`,
  };
}

function byName({ action, names }: Bare, organisations: readonly (string | null)[]): Finding {
  const place = placeOf(action, 'lead');
  const found = names.flatMap((name, index) => {
    const organisation = organisations[index];
    return organisation ? [{ name, organisation }] : [];
  });
  const edits = found.map(({ name, organisation }): Edit => {
    const by = name === action.lead!.text ? `${name}, ${organisation}` : `${name} (${organisation})`;
    return { title: `Add ${organisation}`, cell: place.cell.split(',')[0]!, replace: name, by };
  });
  const hint =
    found.length === 0
      ? ''
      : `, perhaps ${listed(found.map((own) => quote(own.organisation)))} as elsewhere in this return`;
  const alone = names.length === 1;
  const whose = alone ? 'add whose officer that is' : 'add whose officers they are';
  return {
    ...place,
    message: `${listed(names.map((name) => quote(name)))} ${alone ? 'stands' : 'stand'} without an organisation: ${whose}${hint}.`,
    edits,
  };
}

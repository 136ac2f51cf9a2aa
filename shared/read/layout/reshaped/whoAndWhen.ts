import { matchHeading, type Field } from '../../headings';
import { reworded, slotIn, type Column, type Slot, type Table } from '../../sheet';
import { looksLikeDates } from '../../text/dates';

const BETWEEN = /\s*(?:[/&,\n]|\band\b)\s*/i;
const WHO: ReadonlySet<Field> = new Set<Field>(['lead', 'person', 'organisation']);
const WHEN: ReadonlySet<Field> = new Set<Field>(['timescale', 'due']);

/**
 * A column that asks who and by when at once, `Who / when`: as two columns, each cell parted before what
 * reads as a date. Other tables come back as they are.
 */
export function whoAndWhen(table: Table): Table {
  const both = table.columns.find(asksBoth);
  if (!both) return table;
  const beyond = Math.max(...table.columns.map(({ last }) => last)) + 1;
  const made = (at: Pick<Column, 'first' | 'last'>, heading: string): Column => {
    return { ...both, ...at, heading, parts: [heading] };
  };
  const who = made(both, 'Lead');
  const when = made({ first: beyond, last: beyond }, 'Timescale');
  const body = table.body.map((line) => {
    const slot = slotIn(line, both);
    // a band over the whole table says neither
    const parted = slot && slot.column >= both.first ? partsOf(slot) : null;
    if (!slot || !parted) return line;
    const others = line.slots.filter((own) => own !== slot);
    const placed = { ...reworded(slot, parted.when), column: beyond, lastColumn: beyond };
    const lead = parted.who === '' ? [] : [reworded(slot, parted.who)];
    return line.with([...others, ...lead, placed].sort((a, b) => a.column - b.column));
  });
  return { ...table, columns: [...table.columns.map((own) => (own === both ? who : own)), when], body };
}

function asksBoth({ heading }: Column): boolean {
  const parts = heading.split(BETWEEN).filter(Boolean);
  const asks = (part: string | undefined, fields: ReadonlySet<Field>) =>
    part !== undefined &&
    matchHeading(part).some(({ how, score, field }) => how === 'known' && score >= 0.9 && fields.has(field));
  const [one, other] = parts;
  return (
    parts.length === 2 && ((asks(one, WHO) && asks(other, WHEN)) || (asks(one, WHEN) && asks(other, WHO)))
  );
}

/** Who and when, where a cell says both or only when. */
function partsOf({ text }: Slot): { readonly who: string; readonly when: string } | null {
  for (const match of text.matchAll(/\s*(?:[,;\n(]|\s[–—-]\s|\s(?=by\b))\s*/gi)) {
    const when = text.slice(match.index + match[0].length).replace(/\)$/, '');
    const who = text.slice(0, match.index);
    const [begins, ends] = [looksLikeDates(who), looksLikeDates(when)];
    // both may be days of one stretch: "June – September"
    if (begins !== ends) return begins ? { who: when, when: who } : { who, when };
  }
  return looksLikeDates(text) ? { who: '', when: text } : null;
}

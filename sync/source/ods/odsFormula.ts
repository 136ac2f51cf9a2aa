/**
 * A formula as Excel writes it, as far as its references go: `of:=SUM([.A1:.A3])` is `SUM(A1:A3)`, and
 * `[$Plan.A1]` is `Plan!A1`. Null where there is none.
 */
export function odsFormula(written: string | undefined): string | null {
  const formula = written?.replace(/^(?:[a-z]+:)?=/, '');
  if (!formula) return null;
  return formula.replace(/"(?:[^"]|"")*"|\[([^\]]*)\]/g, (whole, reference?: string) =>
    reference === undefined ? whole : reference.split(':').map(address).join(':'),
  );
}

function address(part: string): string {
  if (part.startsWith('.')) return part.slice(1);
  const [, sheet, cell] = /^\$?('(?:[^']|'')*'|[^.]*)\.(.*)$/.exec(part) ?? [];
  return sheet === undefined ? part : `${sheet}!${cell}`;
}

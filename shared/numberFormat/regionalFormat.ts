/**
 * Formats that follow the machine's region. Programs name them as an American machine shows them
 * (Excel's own client library among them); this is how a British one does.
 */
const REGIONAL: Readonly<Record<string, string>> = {
  'm/d/yy': 'dd/mm/yyyy',
  'm/d/yyyy': 'dd/mm/yyyy',
  'm/d/yy h:mm': 'dd/mm/yyyy hh:mm',
  'm/d/yyyy h:mm': 'dd/mm/yyyy hh:mm',
  'd-mmm-yy': 'dd-mmm-yy',
  'd-mmm': 'dd-mmm',
};

/** A format code as a British machine shows it. */
export function britishFormat(code: string): string {
  return REGIONAL[code] ?? code;
}

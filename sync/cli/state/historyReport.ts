import type { TellsChange } from '../../../shared/merge';
import { oneLine, valueInWords, type CountyHistory } from '../../desk';
import type { Terminal } from '../terminal';

/** A line for each thing that happened: day, where, what, and by whom and from which cell. */
export function printHistory(entries: CountyHistory, terminal: Terminal): void {
  const { colours } = terminal;
  for (const entry of entries) {
    terminal.out(`${colours.dim(entry.on)}  ${colours.bold(where(entry))}  ${what(entry)}`);
  }
}

function where(entry: CountyHistory[number]): string {
  switch (entry.kind) {
    case 'not placed':
    case 'note':
      return '(no place)';
    case 'refused':
      return entry.by;
    case 'refusal settled':
      return entry.place;
    case 'change':
      return [entry.district, entry.ref ?? entry.row].join(' ');
    default:
      return entry.district;
  }
}

function what(entry: CountyHistory[number]): string {
  switch (entry.kind) {
    case 'revision': {
      const how = entry.restoredFrom === null ? 'came in' : `made of revision ${entry.restoredFrom} again`;
      const part = entry.complete ? '' : ', a part of the return';
      return `revision ${entry.revision} ${how}: ${entry.file}${part} – ${entry.by}`;
    }
    case 'signed off':
      return `signed off – ${entry.by}`;
    case 're-opened':
      return `opened again – ${entry.by}`;
    case 'not placed':
      return `${oneLine(entry.what)}: ${entry.reason} – ${entry.by}`;
    case 'refused':
      return `${entry.place} refused: ${entry.text}`;
    case 'refusal settled':
      return entry.text;
    case 'note':
      return `written in ${entry.place}, kept on About: ${valueInWords(entry.text)} – ${entry.by}`;
    case 'change':
      return `${changed(entry)} – ${entry.by}, ${entry.source}`;
  }
}

function changed({ event, field, was, now }: TellsChange): string {
  const [from, to] = [valueInWords(was), valueInWords(now)];
  switch (event) {
    case 'added':
      return `${field} first came in: ${to}`;
    case 'withdrawn':
      return `${field} withdrawn: ${from}`;
    case 'returned':
      return `${field} came back: ${to}`;
    case 'edited':
      return `${field} written over by the county: ${from} → ${to}`;
    case 'conflict':
      return `${field} in conflict: the district says ${to}; agreed was ${from}`;
    case 'decided':
      return `${field} decided: ${from} → ${to}`;
    case 'annotated':
      return `${field} noted: ${from} → ${to}`;
    case 'identified':
      return was === null
        ? `${field} said to be another: ${to}`
        : `${field} said to be the same: ${from} is now ${to}`;
    case 'changed':
      return `${field}: ${from} → ${to}`;
  }
}

import type { Visibility } from '../../../../shared/grid';
import { LAST_COLUMN, LAST_ROW, type SheetState } from '../../../workbook';
import { hostObject, type HostObject, type Members } from '../hostObject';
import type { HostSession } from '../hostSession';
import { areaArgument, inSheet, invalidArgument, numberArgument, textArgument } from './argument';
import { rangeObject, usedArea } from './range';
import { registrations } from './registrations';

const VISIBILITY: Readonly<Record<Visibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very hidden': 'VeryHidden',
};

export function worksheet(session: HostSession, id: string): HostObject {
  const { hand, seat } = session;
  const sheet = (): SheetState => hand.sheet(id);
  const used = (valuesOnly: unknown): HostObject | null => {
    const area = usedArea(sheet(), valuesOnly === true);
    return area && rangeObject(session, id, area);
  };
  return hostObject('Worksheet', {
    subject: id,
    identity: () => ({ Id: id }),
    properties: {
      Id: () => id,
      Name: () => sheet().name,
      Position: () => hand.book.state.sheets.findIndex((other) => other.id === id),
      Visibility: () => VISIBILITY[sheet().visibility],
    },
    setters: {
      Name: (name) => hand.renameSheet(id, textArgument(name)),
      Visibility: (given) => {
        const visibility = (Object.keys(VISIBILITY) as Visibility[]).find((key) => VISIBILITY[key] === given);
        if (!visibility) throw invalidArgument();
        hand.showSheet(id, visibility);
      },
    },
    children: { Protection: () => protection(session, id) },
    methods: {
      GetRange: (address) =>
        rangeObject(
          session,
          id,
          address === undefined || address === null
            ? { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN }
            : areaArgument(address),
        ),
      GetCell: (row, column) => {
        const [top, left] = [numberArgument(row), numberArgument(column)];
        return rangeObject(session, id, inSheet({ top, left, bottom: top, right: left }));
      },
      GetRangeByIndexes: (row, column, rows, columns) => {
        const [top, left] = [numberArgument(row), numberArgument(column)];
        const [bottom, right] = [top + numberArgument(rows) - 1, left + numberArgument(columns) - 1];
        return rangeObject(session, id, inSheet({ top, left, bottom, right }));
      },
      GetUsedRange: (valuesOnly) =>
        used(valuesOnly) ?? rangeObject(session, id, { top: 0, left: 0, bottom: 0, right: 0 }),
      GetUsedRangeOrNullObject: used,
      Activate: () => seat.activate(sheet().name, hand.doer),
      Delete: () => hand.deleteSheet(id),
      ...registrations(session, id),
    },
  } satisfies Members);
}

function protection(session: HostSession, id: string): HostObject {
  const { hand } = session;
  return hostObject('WorksheetProtection', {
    properties: { Protected: () => hand.sheet(id).protection !== null },
  });
}

import { hostObject, type HostObject, type Members } from '../hostObject';
import type { HostSession } from '../hostSession';
import { WORKBOOK_TARGET } from '../wire';
import { textArgument } from './argument';
import { rangeObject } from './range';
import { registrations } from './registrations';
import { settings } from './settings';
import { worksheet } from './worksheet';

export function workbook(session: HostSession): HostObject {
  const { book } = session.hand;
  return hostObject('Workbook', {
    properties: { Name: () => book.state.file },
    children: {
      Worksheets: () => worksheets(session),
      Settings: () => settings(session),
      Application: () =>
        hostObject('Application', {
          methods: {
            SuspendApiCalculationUntilNextSync: () => null,
            SuspendScreenUpdatingUntilNextSync: () => null,
          },
        }),
    },
    methods: {
      GetSelectedRange: () => rangeObject(session, session.seat.activeSheet.id, session.seat.selection),
      GetActiveCell: () => {
        const { top, left } = session.seat.selection;
        return rangeObject(session, session.seat.activeSheet.id, { top, left, bottom: top, right: left });
      },
      _RemoveReference: (reference) => session.release(textArgument(reference)),
      _GetRangeForEventByReferenceId: (reference) => session.keptBy(textArgument(reference)),
      _GetRangeOrNullObjectForEventByReferenceId: (reference) => session.keptBy(textArgument(reference)),
    },
  } satisfies Members);
}

function worksheets(session: HostSession): HostObject {
  const { hand } = session;
  const find = (key: unknown): HostObject | null => {
    const sheet = hand.book.sheet(textArgument(key));
    return sheet ? worksheet(session, sheet.id) : null;
  };
  return hostObject('WorksheetCollection', {
    items: () => hand.book.state.sheets.map(({ id }) => worksheet(session, id)),
    item: find,
    methods: {
      GetItem: find,
      GetItemOrNullObject: find,
      GetActiveWorksheet: () => worksheet(session, session.seat.activeSheet.id),
      GetCount: () => hand.book.state.sheets.length,
      Add: (name) => worksheet(session, hand.addSheet(textArgument(name)).id),
      ...registrations(session, WORKBOOK_TARGET),
    },
  });
}

import type { HostSession } from '../hostSession';

/** What the wire calls a registration, and the event it is for. */
export const REGISTRATIONS = {
  DataChangedEvent: 'changed',
  ActivatedEvent: 'activated',
  DeactivatedEvent: 'deactivated',
  SelectionChangedEvent: 'selected',
  AddedEvent: 'added',
  DeletedEvent: 'deleted',
  RowSortedEvent: 'rowSorted',
  ColumnSortedEvent: 'columnSorted',
  RowHiddenChangedEvent: 'rowHidden',
  ProtectionChangedEvent: 'protection',
  EventNameChanged: 'renamed',
  EventVisibilityChanged: 'visibility',
} as const;

export type HostEventKind = (typeof REGISTRATIONS)[keyof typeof REGISTRATIONS];

/** The methods by which the library asks for events of a sheet, or of all of them. */
export function registrations(session: HostSession, target: string): Record<string, () => void> {
  return Object.fromEntries(
    Object.entries(REGISTRATIONS).flatMap(([name, event]) => [
      [`_Register${name}`, () => session.listen(event, target, true)],
      [`_Unregister${name}`, () => session.listen(event, target, false)],
    ]),
  );
}

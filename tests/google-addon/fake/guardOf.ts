/// <reference types="google-apps-script" />
import type { Guard } from './Document';
import type { Person } from './Person';
import { rangeOf } from './rangeOf';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A protection as the script gets it. */
export function guardOf(person: Person, guard: Guard): Protection {
  const self: Protection = person.execution.strict<Protection>('Protection', {
    setDescription: (description: string) => {
      guard.description = description;
      return self;
    },
    getDescription: () => guard.description,
    setWarningOnly: (isWarningOnly: boolean) => {
      guard.isWarningOnly = isWarningOnly;
      return self;
    },
    isWarningOnly: () => guard.isWarningOnly,
    canEdit: () => guard.isWarningOnly || guard.by === person.key,
    getRange: () => rangeOf(person, guard.sheet, guard.area),
    remove: () => {
      person.document.guards = person.document.guards.filter((other) => other !== guard);
    },
  });
  return self;
}

/// <reference types="google-apps-script" />
import type { Person } from './Person';
import { SCOPES } from './scopes';

type Service = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type ForSpreadsheet = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

/** The script's triggers, and Google's word for who runs it. */
export function scriptApp(person: Person): Service {
  const { execution, document, key, outside } = person;
  return execution.strict<Service>('ScriptApp', {
    getProjectTriggers: () => {
      person.allows('ScriptApp.getProjectTriggers', SCOPES.triggers);
      const own = document.onChange.filter(({ by }) => by === key);
      return own.map(({ handler }) =>
        execution.strict<Trigger>('Trigger', { getHandlerFunction: () => handler }),
      );
    },
    newTrigger: (handler: string) => {
      person.allows('ScriptApp.newTrigger', SCOPES.triggers);
      return triggerBuilder(person, handler);
    },
    // Google gives nothing, and throws nothing, where a person did not let it tell who they are.
    getIdentityToken: () => {
      execution.need('ScriptApp.getIdentityToken');
      if (!person.hasAllowed(SCOPES.identity)) return null!;
      return outside.identityToken(key, person.hasAllowed(SCOPES.address));
    },
  });
}

function triggerBuilder({ execution, document, key }: Person, handler: string) {
  return execution.strict<GoogleAppsScript.Script.TriggerBuilder>('TriggerBuilder', {
    forSpreadsheet: () =>
      execution.strict<ForSpreadsheet>('SpreadsheetTriggerBuilder', {
        onChange: () =>
          execution.strict<ForSpreadsheet>('SpreadsheetTriggerBuilder', {
            create: () => {
              document.onChange.push({ handler, by: key });
              return execution.strict<Trigger>('Trigger', {});
            },
          }),
      }),
  });
}

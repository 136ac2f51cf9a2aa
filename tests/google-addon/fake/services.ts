/// <reference types="google-apps-script" />
import type { Person } from './Person';

/** In bytes, of one property. */
const LARGEST_PROPERTY = 9 * 1024;
const LARGEST_CACHED = 100 * 1024;

/** Google's other services, as far as the add-on may use them. */
export function servicesOf(person: Person): Readonly<Record<string, object>> {
  const { execution, document, key } = person;
  const tooLarge = (value: string, most: number): void => {
    if (Buffer.byteLength(value) > most) throw execution.realm.error('Argument too large: value');
  };
  const properties: GoogleAppsScript.Properties.Properties =
    execution.strict<GoogleAppsScript.Properties.Properties>('Properties', {
      getProperty: (name: string) => document.properties.get(name) ?? null,
      getProperties: () => Object.fromEntries(document.properties),
      setProperties: ((values: Record<string, string>) => {
        for (const [name, value] of Object.entries(values)) {
          tooLarge(value, LARGEST_PROPERTY);
          document.properties.set(name, value);
        }
        return properties;
      }) as GoogleAppsScript.Properties.Properties['setProperties'],
      deleteProperty: (name: string) => {
        document.properties.delete(name);
        return properties;
      },
    });
  const cache = execution.strict<GoogleAppsScript.Cache.Cache>('Cache', {
    get: (name: string) => document.cache.get(name) ?? null,
    put: ((name: string, value: string) => {
      tooLarge(value, LARGEST_CACHED);
      document.cache.set(name, value);
    }) as GoogleAppsScript.Cache.Cache['put'],
  });
  const lock = execution.strict<GoogleAppsScript.Lock.Lock>('Lock', {
    tryLock: () => {
      const isFree = !document.isLocked;
      document.isLocked = true;
      return isFree;
    },
    releaseLock: () => {
      document.isLocked = false;
    },
  });
  const before = (service: string): void => execution.need(service, 'NONE');
  return {
    PropertiesService: execution.strict<GoogleAppsScript.Properties.PropertiesService>('PropertiesService', {
      getDocumentProperties: () => {
        before('PropertiesService');
        return properties;
      },
    }),
    CacheService: execution.strict<GoogleAppsScript.Cache.CacheService>('CacheService', {
      getDocumentCache: () => {
        before('CacheService');
        return cache;
      },
    }),
    LockService: execution.strict<GoogleAppsScript.Lock.LockService>('LockService', {
      getDocumentLock: () => {
        before('LockService');
        return lock;
      },
    }),
    Session: execution.strict<GoogleAppsScript.Base.Session>('Session', {
      getTemporaryActiveUserKey: () => key,
    }),
    ScriptApp: execution.strict<GoogleAppsScript.Script.ScriptApp>('ScriptApp', {
      getProjectTriggers: () => {
        execution.need('ScriptApp.getProjectTriggers');
        const own = document.onChange.filter(({ by }) => by === key);
        return own.map(({ handler }) =>
          execution.strict<GoogleAppsScript.Script.Trigger>('Trigger', { getHandlerFunction: () => handler }),
        );
      },
      newTrigger: (handler: string) => {
        execution.need('ScriptApp.newTrigger');
        return triggerBuilder(person, handler);
      },
    }),
    HtmlService: execution.strict<GoogleAppsScript.HTML.HtmlService>('HtmlService', {
      createHtmlOutputFromFile: (file: string) => {
        const page: GoogleAppsScript.HTML.HtmlOutput = execution.strict<GoogleAppsScript.HTML.HtmlOutput>(
          'HtmlOutput',
          { setTitle: () => page, getContent: () => file },
        );
        return page;
      },
    }),
  };
}

function triggerBuilder({ execution, document, key }: Person, handler: string) {
  return execution.strict<GoogleAppsScript.Script.TriggerBuilder>('TriggerBuilder', {
    forSpreadsheet: () =>
      execution.strict<GoogleAppsScript.Script.SpreadsheetTriggerBuilder>('SpreadsheetTriggerBuilder', {
        onChange: () =>
          execution.strict<GoogleAppsScript.Script.SpreadsheetTriggerBuilder>('SpreadsheetTriggerBuilder', {
            create: () => {
              document.onChange.push({ handler, by: key });
              return execution.strict<GoogleAppsScript.Script.Trigger>('Trigger', {});
            },
          }),
      }),
  });
}

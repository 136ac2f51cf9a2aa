/// <reference types="google-apps-script" />
import type { Person } from './Person';
import { scriptApp } from './scriptApp';
import { urlFetchApp } from './urlFetchApp';
import { utilities } from './utilities';

type Properties = GoogleAppsScript.Properties.Properties;
type Page = GoogleAppsScript.HTML.HtmlOutput;

/** In bytes, of one property. */
const LARGEST_PROPERTY = 9 * 1024;
const LARGEST_CACHED = 100 * 1024;

/** Google's other services, as far as the add-on may use them. */
export function servicesOf(person: Person): Readonly<Record<string, object>> {
  const { execution, document, key } = person;
  const tooLarge = (value: string, most: number): void => {
    if (Buffer.byteLength(value) > most) throw execution.realm.error('Argument too large: value');
  };
  const cache = execution.strict<GoogleAppsScript.Cache.Cache>('Cache', {
    get: (name: string) => document.cache.get(name) ?? null,
    put: ((name: string, value: string) => {
      tooLarge(value, LARGEST_CACHED);
      document.cache.set(name, value);
    }) as GoogleAppsScript.Cache.Cache['put'],
    remove: (name: string) => void document.cache.delete(name),
  });
  const lock = execution.strict<GoogleAppsScript.Lock.Lock>('Lock', {
    tryLock: () => {
      const isFree = !document.isLocked;
      document.isLocked = true;
      // Google lets go of it when the run ends.
      if (isFree) execution.atEnd(() => (document.isLocked = false));
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
        return propertiesOf(person, document.properties);
      },
      getUserProperties: () => {
        before('PropertiesService');
        return propertiesOf(person, person.own);
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
    ScriptApp: scriptApp(person),
    UrlFetchApp: urlFetchApp(person),
    Utilities: utilities(person),
    HtmlService: execution.strict<GoogleAppsScript.HTML.HtmlService>('HtmlService', {
      createHtmlOutputFromFile: (file: string) => pageOf(person, file),
    }),
  };
}

function propertiesOf({ execution }: Person, kept: Map<string, string>): Properties {
  const properties: Properties = execution.strict<Properties>('Properties', {
    getProperty: (name: string) => kept.get(name) ?? null,
    getProperties: () => Object.fromEntries(kept),
    setProperties: ((values: Record<string, string>) => {
      for (const [name, value] of Object.entries(values)) {
        if (typeof value !== 'string' || Buffer.byteLength(value) > LARGEST_PROPERTY) {
          throw execution.realm.error('Argument too large: value');
        }
        kept.set(name, value);
      }
      return properties;
    }) as Properties['setProperties'],
    deleteProperty: (name: string) => {
      kept.delete(name);
      return properties;
    },
  });
  return properties;
}

/** A page of the script's, which is in a file of that name beside it. */
function pageOf({ execution, pages }: Person, file: string): Page {
  const found = pages[file];
  if (found === undefined) throw execution.realm.error(`No HTML file named ${file} was found.`);
  let content = found;
  const page: Page = execution.strict<Page>('HtmlOutput', {
    setTitle: () => page,
    getContent: () => content,
    setContent: (next: string) => {
      content = next;
      return page;
    },
  });
  return page;
}

/// <reference types="google-apps-script" />
import type { Person } from './Person';
import { SCOPES } from './scopes';

type Service = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;

const METHODS = ['get', 'delete', 'patch', 'post', 'put'];
const OPTIONS = ['method', 'headers', 'payload', 'contentType', 'muteHttpExceptions', 'followRedirects'];
/** Google sets these itself. */
const ITS_OWN = ['host', 'content-length', 'content-type'];

/** Asks other sites, from Google's machines. One question at a time: the script waits for the answer. */
export function urlFetchApp(person: Person): Service {
  const { execution, outside } = person;
  const refuse = (message: string): Error => execution.realm.error(message);
  return execution.strict<Service>('UrlFetchApp', {
    fetch: (url: string, options: Options = {}): Response => {
      person.allows('UrlFetchApp.fetch', SCOPES.fetch);
      const { method = 'get', headers = {}, payload, contentType, muteHttpExceptions = false } = options;
      for (const name of Object.keys(options)) {
        if (!OPTIONS.includes(name)) throw refuse(`Not played: UrlFetchApp.fetch with ${name}.`);
      }
      if (!METHODS.includes(method)) throw refuse(`Attribute provided with invalid value: method`);
      for (const name of Object.keys(headers)) {
        if (ITS_OWN.includes(name.toLowerCase())) {
          throw refuse(`Attribute provided with invalid value: Header:${name}`);
        }
      }
      if (payload !== undefined && (method === 'get' || typeof payload !== 'string')) {
        throw refuse(`Not played: ${method} with such a payload.`);
      }
      const question = {
        url,
        method: method.toUpperCase(),
        headers: {
          ...headers,
          ...(payload === undefined
            ? {}
            : { 'content-type': contentType ?? 'application/x-www-form-urlencoded' }),
        },
        body: payload ?? null,
      };
      const answer = attempt(() => outside.fetch(question), refuse);
      if (answer.status >= 400 && !muteHttpExceptions) {
        throw refuse(
          `Request failed for ${new URL(url).origin} returned code ${answer.status}. Truncated server response: ${answer.text.slice(0, 100)}`,
        );
      }
      return execution.strict<Response>('HTTPResponse', {
        getResponseCode: () => answer.status,
        getContentText: () => answer.text,
        getHeaders: () => answer.headers,
      });
    },
  });
}

function attempt<T>(work: () => T, refuse: (message: string) => Error): T {
  try {
    return work();
  } catch (error) {
    throw refuse((error as Error).message);
  }
}

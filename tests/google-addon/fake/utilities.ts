/// <reference types="google-apps-script" />
import type { Person } from './Person';

/** Bytes and texts; a byte of Google's is a signed one. */
export function utilities({ execution }: Person): GoogleAppsScript.Utilities.Utilities {
  return execution.strict<GoogleAppsScript.Utilities.Utilities>('Utilities', {
    base64DecodeWebSafe: ((text: string) => {
      if (!/^[\w-]*={0,2}$/.test(text)) throw execution.realm.error('Could not decode string.');
      return [...new Int8Array(Buffer.from(text, 'base64url'))];
    }) as GoogleAppsScript.Utilities.Utilities['base64DecodeWebSafe'],
    newBlob: ((bytes: number[]) =>
      execution.strict<GoogleAppsScript.Base.Blob>('Blob', {
        getDataAsString: () => Buffer.from(Int8Array.from(bytes).buffer).toString('utf8'),
      })) as GoogleAppsScript.Utilities.Utilities['newBlob'],
  });
}

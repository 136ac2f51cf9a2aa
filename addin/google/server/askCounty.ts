/// <reference types="google-apps-script" />
import type { CountyQuestion, CountyReply, Pass, ServerCalls } from '../../host';
import { keyOf, withoutKey } from './countyKept';
import { identityToken } from './identity';
import { ServerFault } from './ServerFault';

/** Where a county's API begins, at every county. */
const API = '/api/v1';
const CODE_FOR_KEY = '/pairings';
const REFUSED = 401;

/** Nobody's token or key travels in the open, nor to an address that hides another. */
const ORIGIN = /^https:\/\/[a-z0-9.-]+(:\d+)?$/;

/** Takes a pane's question to its county. The pane never has what signs it. */
export const askCounty: ServerCalls['askCounty'] = (question) => {
  if (!ORIGIN.test(question.origin)) throw new ServerFault('not able', 'That is no address of a county.');
  const { as } = question;
  if (as === null) return asked(question, null);
  const proof = proofOf(question, as);
  if (proof === null && as === 'account') return { is: 'not sent', why: 'unknown person' };
  const reply = asked(question, proof);
  if (as === 'key' || reply.is !== 'answer' || reply.status !== REFUSED) return reply;
  // A token may run out on its way.
  const next = proofOf(question, as);
  return next === null || next === proof ? reply : asked(question, next);
};

function proofOf({ origin }: CountyQuestion, as: Pass): string | null {
  return as === 'key' ? keyOf(origin) : identityToken();
}

function asked({ origin, path, method, headers, body }: CountyQuestion, proof: string | null): CountyReply {
  const { 'content-type': contentType, ...others } = headers;
  try {
    const answer = UrlFetchApp.fetch(origin + API + path, {
      method: method.toLowerCase() as Lowercase<typeof method>,
      headers: { ...others, ...(proof === null ? {} : { Authorization: `Bearer ${proof}` }) },
      ...(body === null ? {} : { payload: body, contentType: contentType! }),
      muteHttpExceptions: true,
      // It would be asked elsewhere, and signed there too.
      followRedirects: false,
    });
    const status = answer.getResponseCode();
    const text = answer.getContentText();
    const isKey = path === CODE_FOR_KEY && status >= 200 && status < 300;
    return {
      is: 'answer',
      status,
      text: isKey ? withoutKey(origin, text) : text,
      retryAfter: headerOf(answer, 'retry-after'),
    };
  } catch (error) {
    return replyTo(error instanceof Error ? error.message : String(error));
  }
}

/** Google tells by words alone why it did not ask: of a county that does not answer, it names the address or a time-out. */
function replyTo(message: string): CountyReply {
  if (/permission|permitted|whitelist|allowlist|not allowed/i.test(message)) {
    return { is: 'not sent', why: 'not allowed' };
  }
  if (/too many times/i.test(message)) return { is: 'not sent', why: 'used up' };
  return { is: 'nothing' };
}

/** A header's value; Google writes their names as they came. */
function headerOf(answer: GoogleAppsScript.URL_Fetch.HTTPResponse, name: string): string | null {
  const found = Object.entries(answer.getHeaders()).find(([own]) => own.toLowerCase() === name);
  return found === undefined ? null : String(found[1]);
}

import { PlayedCounty, refusal, type Reply } from '../outbox/PlayedCounty';
import type { Incoming, Outgoing, Outside } from './fake';

/** What becomes of a question on its way. */
export type Weather =
  | 'well'
  /** It never arrives: the words of UrlFetchApp. */
  | { readonly says: string }
  /** It arrives, and the answer is lost. */
  | 'reset after commit'
  /** Something on the way answers. */
  | { readonly status: number; readonly retryAfter?: string; readonly text?: string };

/** A county that also lets in whom it lists, by tokens that hold as long as it likes. */
class ListingCounty extends PlayedCounty {
  readonly listed = new Set(['first officer', 'second officer']);
  /** Tokens that have run out, by their number. */
  readonly over = new Set<number>();

  protected override refusalOf(bearer: string): Reply | null {
    const [, claims, number] = bearer.split('.');
    if (number === undefined) return super.refusalOf(bearer);
    if (this.over.has(Number(number)))
      return refusal(401, 'token-refused', { detail: 'The sign-in has run out. Sign in again.' });
    const { email } = JSON.parse(Buffer.from(claims!, 'base64url').toString()) as { email: string };
    const name = email.split('@')[0]!.replace('.', ' ');
    if (this.listed.has(name)) return null;
    return refusal(403, 'person-unknown', {
      detail: `${email} is not on the county’s list. Ask it to add you.`,
    });
  }
}

/** One county on the internet, and Google, which vouches for whoever is at the spreadsheet. */
export class CountyOutside implements Outside {
  readonly county = new ListingCounty();
  /** What became of the next questions. */
  readonly weather: Weather[] = [];
  readonly questions: Outgoing[] = [];
  private tokens = 0;

  fetch(question: Outgoing): Incoming {
    this.questions.push(question);
    const weather = this.weather.shift() ?? 'well';
    if (!question.url.startsWith('https://county.example/')) throw new Error(`DNS error: ${question.url}`);
    if (!this.county.isReachable) throw new Error(`Address unavailable: ${question.url}`);
    if (typeof weather === 'object' && 'says' in weather) throw new Error(weather.says);
    if (typeof weather === 'object') {
      const { status, retryAfter, text = '<html>' } = weather;
      return { status, headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter }, text };
    }
    const { status, json } = this.county.answer(question);
    if (weather === 'reset after commit') throw new Error(`Address unavailable: ${question.url}`);
    return { status, headers: {}, text: json === null ? '' : JSON.stringify(json) };
  }

  identityToken(key: string, withAddress: boolean): string {
    const email = withAddress ? { email: `${key.replace(' ', '.')}@vale.example` } : {};
    const claims = Buffer.from(JSON.stringify({ aud: '77.apps.example', ...email })).toString('base64url');
    return `e30.${claims}.${++this.tokens}`;
  }

  /** The last token that Google gave. */
  get lastToken(): number {
    return this.tokens;
  }
}

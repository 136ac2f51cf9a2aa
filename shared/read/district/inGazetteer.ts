import { namedByInitials, namedIn, type Naming } from './gazetteer';
import { namesBody } from './partnershipName';
import { wordsOf, type Word } from './words';

/** Behind a place's name these make it something else: Derbyshire Constabulary, Derby Road, Barrow Hill. */
const ELSEWHERE =
  /^(police|constabulary|fire|road|street|lane|avenue|house|hospital|nhs|university|college|school|probation|prison|hmp|women|womens|hills?|dale|green|park|heath|woods?|common|moor|fields?|castle|bridge|gate|cross|bank)$/;
/** Names that are everyday words, or everybody's surname: alone in a heading they prove nothing. */
const EVERYDAY = /^(Reading|Rugby|Bury|Hart|Eden|Craven|Harrow|Boston|Dover|Barnet|Preston|Newport|Halton)$/;

/** An authority that a text names. */
export interface Found {
  readonly name: string;
  readonly isDistrict: boolean;
}

/** @param options `alone: false` where an everyday word needs a council or partnership behind it. */
export function inGazetteer(text: string, options: { alone: boolean } = { alone: true }): Found | null {
  const words = wordsOf(text);
  const namings = namedIn(words).filter(
    ({ authority, end }) =>
      !ELSEWHERE.test(words[end]?.key ?? '') &&
      (options.alone || !EVERYDAY.test(authority.name) || namesBody(text)),
  );
  const districts = namings.filter(({ authority }) => authority.kind !== 'county');
  const best = districts[0] ?? namings[0];
  if (!best) return null;
  return { name: together(best, districts, words), isDistrict: districts.length > 0 };
}

/** "Bolsover, Chesterfield and North East Derbyshire" is one partnership of three. */
function together(first: Naming, namings: readonly Naming[], words: readonly Word[]): string {
  const members = [first];
  for (const next of namings.slice(1)) {
    const between = words.slice(members.at(-1)?.end, next.start).map(({ key }) => key);
    if (between.some((key) => key !== 'and')) break;
    members.push(next);
  }
  const names = [...new Set(members.map(({ authority }) => authority.name))];
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

/** `NED Community Safety Partnership`. */
export function byInitials(place: string): Found | null {
  const authority = namedByInitials(place);
  return authority && { name: authority.name, isDistrict: authority.kind !== 'county' };
}

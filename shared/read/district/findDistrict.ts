import { remembered } from '../../likeness';
import { fileNamePlace, nameAlone } from './fileNamePlace';
import { byInitials, inGazetteer, type Found } from './inGazetteer';
import { isLandform, isOrdinary, soundsLikePlace } from './ordinaryWords';
import { isPlaceName, partnershipName, placeAlone } from './partnershipName';
import { titlePlace } from './titlePlace';
import { wordsOf } from './words';

export interface DistrictFacts {
  /** File name, with its extension. */
  readonly file: string;
  /** The sheets' titles, first sheet first. */
  readonly titles: readonly string[];
  /** The other texts of the return that hold some words. */
  readonly textsWith: (words: string) => readonly string[];
  /** Those of its texts that name a council, a partnership or the like (`namesBody`), with how often each stands there. */
  readonly naming: ReadonlyMap<string, number>;
  /** What stands beside a label: `District: …`. */
  readonly labelled?: string | null;
}

const NOBODY = /^(all|any|n\/?a|none|various|county|county-?wide|tbc|-|\?)$/i;

/**
 * Where a return comes from: what is labelled so, else an authority of the gazetteer in the file's
 * name, in a title, or as the owner of a council or partnership in the text; else a place that titles,
 * texts and the file's name agree on, or one of them names beyond doubt. A wrong district puts a plan
 * under a wrong key, so a doubtful one is none.
 * The longest name wins, and a district wins over a county. Neighbours that plan together
 * ("Bolsover and North East Derbyshire") are one.
 */
export function findDistrict({ file, titles, textsWith, naming, labelled }: DistrictFacts): string | null {
  const label = labelled?.trim() ?? '';
  if (isPlaceName(label) && !NOBODY.test(label)) return inGazetteer(label)?.name ?? placeAlone(label);

  const inFile = inGazetteer(nameAlone(file));
  if (inFile?.isDistrict) return inFile.name;
  let county = inFile?.name ?? null;
  for (const title of titles) {
    const found = inGazetteer(title, { alone: false });
    if (found?.isDistrict) return found.name;
    county ??= found?.name ?? null;
    const other = partnershipName(inRunningCase(title));
    if (other !== null && !found) return byInitials(asIn(title, other))?.name ?? other;
  }
  const named = mostNamed(naming);
  if (named.district) return named.district;
  const place = fileNamePlace(file);
  const inTitles = titles.flatMap((title) => titlePlace(title) ?? []);
  const open = inTitles.filter(({ name }) => !isAlsoCommon(name, textsWith));
  const agreed = open.find(({ name }) => place !== null && includes(place, name));
  const sure = agreed ?? open.find((found) => found.sure);
  const ofFile = place !== null && isBorneOut(place, textsWith) ? place : null;
  return (
    sure?.name ??
    fuller(ofFile ?? place, named.other) ??
    ofFile ??
    open.find(({ name }) => isNamedWithin(name, textsWith))?.name ??
    county ??
    named.county
  );
}

type TextsWith = DistrictFacts['textsWith'];

/** A file's name proves little by itself: the place in it must sound like one, or stand in the sheets. */
function isBorneOut(place: string, textsWith: TextsWith): boolean {
  const keys = wordsOf(place).map(({ key }) => key);
  if (keys.every((key) => isOrdinary(key) || isLandform(key))) return false;
  if (isAlsoCommon(place, textsWith)) return false;
  return soundsLikePlace(keys) || isNamedWithin(place, textsWith);
}

/** Its words stand in lower case elsewhere: a thing, not a name. */
function isAlsoCommon(place: string, textsWith: TextsWith): boolean {
  const lower = place.toLowerCase();
  return textsWith(lower).some((text) => wordAt(text, lower));
}

/** Words in lower case, but for those of a post: the Head of Adult Care is of no place. */
const LED_TO = /(?<!\b(?:head|director|manager|chief|lead|chair|member|minister) (?:of|for) )(?<=\p{Ll} )$/iu;

/** Does it stand with its capital behind a word in lower case, as names do: `shops in Marlbury`? */
function isNamedWithin(place: string, textsWith: TextsWith): boolean {
  return textsWith(place).some(
    (text) => wordAt(text, place) && LED_TO.test(text.slice(0, text.indexOf(place))),
  );
}

function wordAt(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return (
    at >= 0 && !/[\p{L}@.]/u.test(text[at - 1] ?? ' ') && !/[\p{L}@]/u.test(text[at + word.length] ?? ' ')
  );
}

function includes(whole: string, part: string): boolean {
  const keys = wordsOf(whole).map(({ key }) => key);
  return wordsOf(part).every(({ key }) => keys.includes(key));
}

/** Words of a title in capitals once more as they stand there. */
function asIn(title: string, words: string): string {
  return title === title.toUpperCase() ? words.toUpperCase() : words;
}

/** A title in capitals as it would be written without them. */
function inRunningCase(title: string): string {
  if (title !== title.toUpperCase()) return title;
  return title
    .toLowerCase()
    .replace(/(?<![\p{L}’'])(?!(?:of|on|upon|the|and|in)\b)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The text's name, or the file's where that says more: North Loam Vale over Loam Vale. */
function fuller(inFile: string | null, inText: string | null): string | null {
  if (inFile === null || inText === null) return inText;
  const keys = (name: string) => wordsOf(name).map(({ key }) => key);
  const ofFile = keys(inFile);
  return keys(inText).every((key) => ofFile.includes(key)) ? inFile : inText;
}

interface MostNamed {
  readonly district: string | null;
  readonly county: string | null;
  readonly other: string | null;
}

/** Counted, since a plan names its neighbours and the county too, but its own council most. */
function mostNamed(texts: ReadonlyMap<string, number>): MostNamed {
  const districts = new Tally();
  const counties = new Tally();
  const others = new Tally();
  for (const [text, count] of texts) {
    const named = nameIn(text);
    if (named === null) continue;
    const tally = !named.found ? others : named.found.isDistrict ? districts : counties;
    tally.add(named.found?.name ?? named.place, count);
  }
  return { district: districts.most(), county: counties.most(), other: others.most() };
}

const nameIn = remembered((text): { readonly place: string; readonly found: Found | null } | null => {
  const place = partnershipName(text);
  return place === null ? null : { place, found: inGazetteer(place) ?? byInitials(place) };
}, 5000);

class Tally {
  private readonly counts = new Map<string, number>();

  add(name: string, times: number): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + times);
  }

  /** The first among equals. */
  most(): string | null {
    let best: string | null = null;
    for (const [name, count] of this.counts) if (count > (this.counts.get(best ?? '') ?? 0)) best = name;
    return best;
  }
}

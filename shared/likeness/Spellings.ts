import { Holders } from './Holders';
import { NO_NAMES, type KnownNames } from './knownNames';
import { isNearSurname } from './likePersons';
import { areNearWords } from './likeWords';
import { contentsOf, type Contents, type Mention } from './mention';
import { NearWords } from './NearWords';
import { personKey } from './person';
import { Tally } from './Tally';

/** A text with names, and all that have it. */
interface Entry<Holder> {
  readonly contents: Contents;
  /** Each as often as it has the text. */
  readonly holders: Holder[];
}

/**
 * The names in the records of a return and in its county, kept while records come and go. Nearly all are
 * near no other: which records need a closer look is known at any time, and most edits change nothing of that.
 */
export class Spellings<Holder> {
  private readonly names = new Map<string, Entry<Holder>>();
  private readonly prose = new Map<string, Entry<Holder>>();
  private readonly words = new Holders<string, Entry<Holder>>();
  private readonly persons = new Holders<string, Entry<Holder>>();
  private readonly families = new Holders<string, string>();
  /** Counted when it is first asked about: of most returns it never is. */
  private lower: Tally<string> | null = null;
  private readonly nearWords = new NearWords(areNearWords);
  private readonly nearSurnames = new NearWords(isNearSurname);

  constructor(readonly known: KnownNames = NO_NAMES) {
    for (const { text, kind } of known.names)
      this.enter({ contents: contentsOf({ text, kind }), holders: [] });
  }

  add(holder: Holder, mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      const entries = this.entriesLike(mention);
      let entry = entries.get(mention.text);
      if (!entry) {
        entry = { contents: contentsOf(mention), holders: [] };
        entries.set(mention.text, entry);
        this.enter(entry);
        if (this.lower) addAll(this.lower, entry.contents.lower);
      }
      entry.holders.push(holder);
    }
  }

  /** Takes away what was added with the same mentions. */
  remove(holder: Holder, mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      const entries = this.entriesLike(mention);
      const entry = entries.get(mention.text);
      if (!entry) continue;
      const at = entry.holders.indexOf(holder);
      if (at >= 0) entry.holders.splice(at, 1);
      if (entry.holders.length > 0) continue;
      entries.delete(mention.text);
      this.leave(entry);
      for (const word of entry.contents.lower) this.lower?.remove(word);
    }
  }

  /** The words that may be meant by a folded word, or it by them. */
  nearWord(word: string): ReadonlySet<string> {
    return this.nearWords.near(word);
  }

  /** The surnames that may be meant by a folded surname, or it by them. */
  nearSurname(surname: string): ReadonlySet<string> {
    return this.nearSurnames.near(surname);
  }

  /** Whether a folded word stands somewhere in lower case. */
  isLower(word: string): boolean {
    return (this.lower ??= this.lowerWords()).has(word);
  }

  private lowerWords(): Tally<string> {
    const lower = new Tally<string>();
    for (const entries of [this.names, this.prose])
      for (const { contents } of entries.values()) addAll(lower, contents.lower);
    return lower;
  }

  /** Those that have a word or person which may be misspelt, or may be meant by one that is. */
  doubtful(): Set<Holder> {
    const doubtful = new Set<Holder>();
    const take = (entries: Iterable<Entry<Holder>>) => {
      for (const { holders } of entries) for (const holder of holders) doubtful.add(holder);
    };
    const takeFamily = (surname: string) => {
      for (const key of this.families.of(surname)) take(this.persons.of(key));
    };
    for (const word of this.nearWords.doubtful) take(this.words.of(word));
    for (const surname of this.nearSurnames.doubtful) takeFamily(surname);
    for (const surname of this.families.several) takeFamily(surname);
    return doubtful;
  }

  private entriesLike({ kind }: Mention): Map<string, Entry<Holder>> {
    return kind === 'prose' ? this.prose : this.names;
  }

  private enter(entry: Entry<Holder>): void {
    for (const { folded } of entry.contents.words)
      if (this.words.add(folded, entry)) this.nearWords.add(folded);
    for (const person of entry.contents.persons) {
      const key = personKey(person);
      if (!this.persons.add(key, entry)) continue;
      if (this.families.add(person.surname, key)) this.nearSurnames.add(person.surname);
    }
  }

  private leave(entry: Entry<Holder>): void {
    for (const { folded } of entry.contents.words)
      if (this.words.remove(folded, entry)) this.nearWords.remove(folded);
    for (const person of entry.contents.persons) {
      const key = personKey(person);
      if (!this.persons.remove(key, entry)) continue;
      if (this.families.remove(person.surname, key)) this.nearSurnames.remove(person.surname);
    }
  }
}

function addAll(tally: Tally<string>, words: readonly string[]): void {
  for (const word of words) tally.add(word);
}

import { ApiFault, type Ask, type Told } from '../api';

/** What is known of a question. A value stays while a newer one is asked for, and while that fails. */
export interface Answer<Value> {
  readonly value: Value | null;
  readonly fault: ApiFault | null;
  readonly isLoading: boolean;
}

interface Entry {
  answer: Answer<unknown>;
  tag: string | null;
  isOutdated: boolean;
  readonly watchers: Set<() => void>;
}

type AskFor = (ask: Ask<unknown>, tag: string | null) => Promise<Told<unknown>>;

const NOTHING: Answer<never> = { value: null, fault: null, isLoading: true };

/**
 * The county's answers, each asked for once and kept. What an event makes outdated is asked for again
 * at once if somebody looks at it, else when somebody does; an answer that has not changed draws nothing.
 */
export class Answers {
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly askFor: AskFor) {}

  /** What is known now. */
  to<Value>({ path }: Ask<Value>): Answer<Value> {
    return (this.entries.get(path)?.answer ?? NOTHING) as Answer<Value>;
  }

  /** Looks at an answer from now on, and hears when it is another. Gives how to look away. */
  watch(path: string, listener: () => void): () => void {
    const entry = this.entries.get(path) ?? this.begin(path);
    entry.watchers.add(listener);
    if (entry.isOutdated) void this.load(path, entry);
    return () => void entry.watchers.delete(listener);
  }

  /** Says of which answers there may be newer ones. */
  outdate(isTouched: (path: string) => boolean): void {
    for (const [path, entry] of this.entries) {
      if (!isTouched(path)) continue;
      entry.isOutdated = true;
      if (entry.watchers.size > 0) void this.load(path, entry);
    }
  }

  private begin(path: string): Entry {
    const entry: Entry = { answer: IDLE, tag: null, isOutdated: true, watchers: new Set() };
    this.entries.set(path, entry);
    return entry;
  }

  private async load(path: string, entry: Entry): Promise<void> {
    // Whoever is loading looks again at the end.
    if (entry.answer.isLoading) return;
    tell(entry, { ...entry.answer, isLoading: true });
    let { value, fault } = entry.answer;
    while (entry.isOutdated) {
      entry.isOutdated = false;
      try {
        const told = await this.askFor({ path }, entry.tag);
        fault = null;
        if (!told.isSame) ({ value, tag: entry.tag } = told);
      } catch (thrown) {
        if (!(thrown instanceof ApiFault)) throw thrown;
        fault = thrown;
      }
    }
    // Asked for again by whoever looks at it next, or when the connection is there again.
    entry.isOutdated = fault !== null;
    tell(entry, { value, fault, isLoading: false });
  }
}

const IDLE: Answer<unknown> = { value: null, fault: null, isLoading: false };

function tell(entry: Entry, answer: Answer<unknown>): void {
  const { value, fault } = entry.answer;
  entry.answer = answer;
  const isShown = answer.value !== value || answer.fault !== fault || answer.value === null;
  if (isShown) for (const listener of entry.watchers) listener();
}

import type { Action, Indicator, Partner, Reading } from '../model';

/** What a return is made of, wherever it stands. */
export type AnyRecord = Action | Indicator | Partner;

/** True for an action among the records of a return. */
export function isAction(record: AnyRecord): record is Action {
  return 'milestones' in record;
}

/** True for a partner or a member of a team. */
export function isPartner(record: AnyRecord): record is Partner {
  return 'contribution' in record;
}

/** The ref a record goes by, where it has one. */
export function refOf(record: AnyRecord): string | null {
  return isPartner(record) ? null : record.ref;
}

/** What became of the records of a return since they were last looked at. Where as many came as went, each is in the place of another. */
export interface Change {
  readonly gone: readonly AnyRecord[];
  readonly come: readonly AnyRecord[];
  /** Whether records are parted into plans otherwise than before. */
  readonly parted: boolean;
}

/** The records of a return: actions and indicators plan by plan, then partners. */
export function recordsOf({ plans, partners }: Reading): AnyRecord[] {
  const none: readonly AnyRecord[] = [];
  return none.concat(...plans.map(({ actions, indicators }) => [...actions, ...indicators]), partners);
}

/** The records of a return, and what became of them from one look to the next. */
export class Records {
  all: readonly AnyRecord[] = [];
  private parts = '';

  update(reading: Reading): Change {
    const before = this.all;
    const now = recordsOf(reading);
    const parts = reading.plans
      .map(({ actions, indicators }) => `${actions.length}+${indicators.length}`)
      .join();
    const parted = parts !== this.parts;
    this.all = now;
    this.parts = parts;
    if (before.length === now.length) return { ...replacedIn(before, now), parted };
    // some were put in or taken out: all between the first and the last of them count as gone and come again
    const most = Math.min(before.length, now.length);
    let above = 0;
    while (above < most && before[above] === now[above]) above++;
    let below = 0;
    while (below < most - above && before[before.length - 1 - below] === now[now.length - 1 - below]) below++;
    const gone = before.slice(above, before.length - below);
    return { gone, come: now.slice(above, now.length - below), parted };
  }
}

function replacedIn(before: readonly AnyRecord[], now: readonly AnyRecord[]): Omit<Change, 'parted'> {
  const [gone, come]: [AnyRecord[], AnyRecord[]] = [[], []];
  for (let at = 0; at < now.length; at++) {
    if (before[at] === now[at]) continue;
    gone.push(before[at]!);
    come.push(now[at]!);
  }
  return { gone, come };
}

/** Whether a check that sees so much of a record sees the same as before. */
export function looksTheSame({ gone, come, parted }: Change, sees: (record: AnyRecord) => string): boolean {
  if (parted) return false;
  return gone.length === come.length && gone.every((record, index) => sees(record) === sees(come[index]!));
}

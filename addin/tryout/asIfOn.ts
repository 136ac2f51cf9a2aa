const MS_A_DAY = 86_400_000;

/** A clock that runs, and stands on another day than the machine's. Its days are local ones. */
export interface Calendar {
  /** ISO; null for the machine's own day. */
  readonly day: string | null;
  /** Now as a spreadsheet counts days, with the time of day behind the point. */
  serial(): number;
  /** In milliseconds, what is to be added to the machine's time. */
  readonly ahead: number;
}

export function calendarOn(day: string | null): Calendar {
  const now = new Date();
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
  const ahead = day === null ? 0 : new Date(`${day}T00:00:00`).getTime() - midnight;
  return {
    day,
    ahead,
    serial: () => {
      const then = new Date(Date.now() + ahead);
      const utc = Date.UTC(then.getFullYear(), then.getMonth(), then.getDate());
      const seconds = then.getHours() * 3600 + then.getMinutes() * 60 + then.getSeconds();
      return utc / MS_A_DAY + 25_569 + seconds / 86_400;
    },
  };
}

/** Lets a page believe that it is another day, before it asks. */
export function setDay(page: { Date: DateConstructor }, { ahead }: Calendar): void {
  if (ahead === 0) return;
  const Machine = page.Date;
  page.Date = new Proxy(Machine, {
    construct: (_target, given: unknown[]) =>
      given.length === 0 ? new Machine(Machine.now() + ahead) : (Reflect.construct(Machine, given) as object),
    get: (target, name) => (name === 'now' ? () => Machine.now() + ahead : Reflect.get(target, name)),
  });
}

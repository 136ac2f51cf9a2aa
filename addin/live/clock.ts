/** Where a session takes time from, so that tests can pass it. */
export interface SessionClock {
  /** ISO day. */
  today(): string;
  /** Does something after so many milliseconds; gives what calls it off. */
  after(milliseconds: number, work: () => void): () => void;
}

/** The clock of the machine; the day is the one officers have on theirs. */
export const machineClock: SessionClock = {
  today() {
    const now = new Date();
    const two = (part: number) => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

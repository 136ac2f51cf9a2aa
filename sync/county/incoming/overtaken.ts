import type { ReturnEntry } from '../ledger';
import { dayOf, type Arrived } from './arrival';

/** Whether a file with contents that came in before was written before the last of its return: a copy that lies about, or was put back by mistake. */
export function isOvertakenCopy(file: Arrived, entry: ReturnEntry, asAt: string): boolean {
  return isComparable(file, entry, asAt) && file.modified <= entry.written;
}

/** Whether a file was written on a day before the last of its return. Files unpacked together are written in any order on one day. */
export function isOvertaken(file: Arrived, entry: ReturnEntry, asAt: string): boolean {
  return isComparable(file, entry, asAt) && dayOf(file.modified) < dayOf(entry.written);
}

/** A clock that was ahead when the last one was written must not keep out all that follow. */
function isComparable({ modified }: Arrived, { written }: ReturnEntry, asAt: string): boolean {
  return modified > 0 && (dayOf(written) <= asAt || dayOf(modified) > asAt);
}

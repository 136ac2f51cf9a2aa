import { settingsKey } from '../county';
import type { OpenCounty } from '../desk';
import { stampOf, type FileStamp } from '../publish';

/**
 * Tells whether a county's workbook may be behind: facts came, its day has passed, or somebody saved
 * something in it. So a publication is made also where whoever wanted it was stopped before it was.
 */
export class Wanting {
  #last = '';
  #told = '';

  constructor(private readonly county: OpenCounty) {}

  /** True once for each state of things that has lasted from one look to the next. @throws StoreFault */
  async look(): Promise<boolean> {
    const { records, place } = this.county;
    const facts = await records.countFacts();
    const stamp = await stampOf(place.book).catch(() => null);
    const key = [facts, settingsKey(this.county.settings()), textOf(stamp)].join(' ');
    // What is still being saved is otherwise each time.
    const isSettled = key === this.#last;
    this.#last = key;
    if (facts === 0 || !isSettled || key === this.#told) return false;
    this.#told = key;
    return true;
  }
}

function textOf(stamp: FileStamp): string {
  return stamp ? `${stamp.size} ${stamp.modified} ${stamp.node}` : 'none';
}

import Sequencer from '@jest/test-sequencer';

/** Where suites begin browsers, servers and programs, and take their time whatever the size of their file. */
const LONG = /tests\/(browser|serve|cli|google|patch|county|store|desk|year)\//;

/**
 * The longest suites first, so that no processor waits for one that was begun last. Jest knows how long
 * each took only where it ran before; in a clean checkout it goes by the size of the file.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const isLong = ({ path }) => LONG.test(path.replaceAll('\\', '/'));
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}

import { composeCountyBook, type CountyBook, type ReturnLine } from '../../../shared/book';
import { policyFor } from '../../../shared/rag';
import type { NoteFound } from '../ledger';
import type { BookSettings } from './bookSettings';

/** The county workbook without the rows of its returns: what the county as a whole says. */
export function frameOf(
  { config, asAt, version }: BookSettings,
  about: {
    readonly publication: number;
    readonly board: readonly ReturnLine[];
    readonly notes: readonly NoteFound[];
  },
): CountyBook {
  return composeCountyBook({
    county: config.county,
    asAt,
    returns: [],
    board: about.board,
    strays: about.notes.map(({ sheet, cell, by, on, text }) => ({
      where: `${sheet}!${cell}, ${by}, ${on}`,
      text,
    })),
    policy: policyInWords(config),
    versions: { Shirebook: version, Publication: String(about.publication) },
  });
}

/** The policy as the About sheet tells it. */
export function policyInWords({ policy }: BookSettings['config']) {
  const { id, version, tolerance, soonDays } = policyFor(policy);
  const exceptions = Object.keys(policy.districts ?? {});
  return {
    name: id,
    version,
    sentences: [
      `A target is Amber while its latest figure is worse than expected by no more than ${tidy(tolerance * 100)}% of the expected figure, and Red beyond that.`,
      `An action that has not started is Amber when it is due within ${soonDays} days.`,
      ...(exceptions.length > 0 ? [`Other settings hold for ${exceptions.join(', ')}.`] : []),
    ],
  };
}

/** Without the dust of binary fractions. */
function tidy(number: number): number {
  return Number(number.toFixed(6));
}
